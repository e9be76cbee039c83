package io.guichet.queue.equipment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device that somebody reported as out of order.
 *
 * @param windowId where it stands; null when it belongs to no window
 * @param critical nobody can be served there with it
 */
public record FaultReport(
        String faultId,
        String assetId,
        String hallId,
        @Nullable String windowId,
        boolean critical,
        Instant at) {}
