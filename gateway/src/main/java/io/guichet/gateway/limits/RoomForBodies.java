package io.guichet.gateway.limits;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.GatewaySettings.LargerBody;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The memory that bodies under way may take together: each is held whole until its service has answered. An eighth of the
 * heap, and always two of the largest that are taken anywhere. Who finds no room waits a little, with the body unread.
 */
@Component
final class RoomForBodies {

    /** Bytes; what is smaller is not counted. */
    static final long SMALL = 16 << 10;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int KB = 1024;

    private final Semaphore kilobytes;
    private final Duration patience;

    @Autowired
    RoomForBodies(GatewaySettings settings) {
        this(Math.max(Runtime.getRuntime().maxMemory() / 8, 2 * largest(settings)), PATIENCE);
    }

    RoomForBodies(long bytes, Duration patience) {
        // In the order they came: a large one would never find room among many small ones.
        this.kilobytes = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / KB), true);
        this.patience = patience;
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

    private static long largest(GatewaySettings settings) {
        return settings.largerBodies().stream()
                .map(LargerBody::limit)
                .mapToLong(limit -> limit.toBytes())
                .reduce(settings.bodyLimit().toBytes(), Math::max);
    }
}
