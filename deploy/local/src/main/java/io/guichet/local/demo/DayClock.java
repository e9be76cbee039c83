package io.guichet.local.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The replayed day's clock: seconds of the data, running {@code speed} times as fast as real ones. */
final class DayClock {
    private final double speed;
    private final double firstSecond;
    private final long startedAt = System.nanoTime();

    DayClock(double speed, double firstSecond) {
        this.speed = speed;
        this.firstSecond = firstSecond;
    }

    double second() {
        return firstSecond + (System.nanoTime() - startedAt) * speed / TimeUnit.SECONDS.toNanos(1);
    }

    boolean isBefore(double second) {
        return second() < second;
    }

    void await(double second) {
        for (var missing = second - second(); missing > 0; missing = second - second()) {
            LockSupport.parkNanos((long) Math.ceil(missing / speed * TimeUnit.SECONDS.toNanos(1)));
            if (Thread.currentThread().isInterrupted()) return;
        }
    }

    void pass(double seconds) {
        await(second() + seconds);
    }

    /** How long a stretch of real time is on this day. */
    double seconds(Duration real) {
        return real.toNanos() * speed / TimeUnit.SECONDS.toNanos(1);
    }

    double seconds(double realSeconds) {
        return realSeconds * speed;
    }
}
