package io.guichet.local.bench;

import java.util.concurrent.TimeUnit;

/** Tells waiting from waiting for ever: what does not change for a minute will not. */
final class Standstill {
    static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private long value;
    private long sinceNanos;

    Standstill(long value, long nowNanos) {
        this.value = value;
        this.sinceNanos = nowNanos;
    }

    /** @return whether the value has been this for longer than a minute */
    boolean isReachedBy(long current, long nowNanos) {
        if (current != value) {
            value = current;
            sinceNanos = nowNanos;
        }
        return nowNanos - sinceNanos > PATIENCE_NANOS;
    }
}
