package io.guichet.platform.http;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory that bodies under way may take together: a service holds each whole, and a file several times while it is
 * sealed and stored. Who finds no room waits a little, with the body unread.
 */
public final class RoomForBodies {

    /** Bytes; what is smaller is not counted. */
    static final long SMALL = 16 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KB = 1024;

    private final Semaphore kilobytes;
    private final Duration patience;

    RoomForBodies(long bytes, Duration patience) {
        // In the order they came: a large one would never find room among many small ones.
        this.kilobytes = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / KB), true);
        this.patience = patience;
    }

    /**
     * A twelfth of the heap, and always two of the largest.
     *
     * @param largest bytes of the largest body that is taken
     */
    public static RoomForBodies ofThisProcess(long largest) {
        return new RoomForBodies(Math.max(Runtime.getRuntime().maxMemory() / 12, 2 * largest), PATIENCE);
    }

    /** @return false when there was no room for so long */
    boolean take(long bytes) {
        try {
            return kilobytes.tryAcquire(rounded(bytes), patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void giveBack(long bytes) {
        kilobytes.release(rounded(bytes));
    }

    private static int rounded(long bytes) {
        return (int) ((bytes + KB - 1) / KB);
    }
}
