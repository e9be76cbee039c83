/** Referrals over HTTP. */
@NullMarked
package io.guichet.queue.referral.http;

import org.jspecify.annotations.NullMarked;
