package io.guichet.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for another process, by asking it again and again. */
public final class Waiting {

    private Waiting() {}

    /** @return false when {@code limit} passed before the condition held */
    public static boolean until(BooleanSupplier condition, Duration limit, Duration pause) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            if (condition.getAsBoolean()) {
                return true;
            }
            if (System.nanoTime() >= deadline) {
                return false;
            }
            pause(pause);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", interrupted);
        }
    }
}
