package io.guichet.equipment.fault;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of a fault; the queue goes by it (flow 2). */
public sealed interface FaultEvent {

    String assetId();

    /** New, or found to be worse than it was reported before. */
    record Reported(
            String faultId,
            String assetId,
            String hallId,
            @Nullable String windowId,
            String severity,
            String reason,
            Instant at)
            implements FaultEvent {}

    record Repaired(
            String faultId,
            String assetId,
            String hallId,
            @Nullable String windowId,
            Instant at) implements FaultEvent {}
}
