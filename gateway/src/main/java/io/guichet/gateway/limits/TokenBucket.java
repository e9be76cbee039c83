package io.guichet.gateway.limits;

import io.guichet.gateway.Rate;
import java.time.Duration;

/** A bucket that holds {@code burst} tokens and fills at a steady rate. Safe for many threads. */
final class TokenBucket {

    private final Rate rate;
    private double tokens;
    private long filledAt;

    TokenBucket(Rate rate, long nanos) {
        this.rate = rate;
        this.tokens = rate.burst();
        this.filledAt = nanos;
    }

    /** Takes a token and returns zero, or takes none and returns how long until there is one. */
    synchronized Duration take(long nanos) {
        var gained = (nanos - filledAt) / 1e9 * rate.perSecond();
        tokens = Math.min(rate.burst(), tokens + Math.max(0, gained));
        filledAt = Math.max(filledAt, nanos);
        if (tokens < 1) {
            return Duration.ofNanos((long) Math.ceil((1 - tokens) / rate.perSecond() * 1e9));
        }
        tokens -= 1;
        return Duration.ZERO;
    }
}
