package io.guichet.equipment.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of an incident. */
public sealed interface IncidentEvent {

    /**
     * Somebody saw it.
     *
     * @param answers staff number of who answers for it
     * @param answersAs {@code AT_WINDOW} or {@code CUSTODIAN}
     */
    record Recorded(
            String incidentId,
            String assetId,
            String hallId,
            @Nullable String windowId,
            String kind,
            @Nullable String answers,
            @Nullable String answersAs,
            Instant happenedAt,
            String by,
            Instant at)
            implements IncidentEvent {}

    /** What became of it. */
    record Closed(
            String incidentId,
            String assetId,
            String hallId,
            @Nullable String answers,
            String finding,
            long damageCents,
            String by,
            Instant at)
            implements IncidentEvent {}
}
