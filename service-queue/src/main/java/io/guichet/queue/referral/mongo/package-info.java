/** Referrals in MongoDB. */
@NullMarked
package io.guichet.queue.referral.mongo;

import org.jspecify.annotations.NullMarked;
