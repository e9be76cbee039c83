/** What referrals hear of the tickets that they came from and became. */
@NullMarked
package io.guichet.queue.referral.kafka;

import org.jspecify.annotations.NullMarked;
