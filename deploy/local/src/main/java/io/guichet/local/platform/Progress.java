package io.guichet.local.platform;

import java.time.Duration;

/** Told how the start goes on. */
@FunctionalInterface
public interface Progress {

    void step(String what, Duration took);

    static Progress quiet() {
        return (what, took) -> {};
    }
}
