package io.guichet.audit.finding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a finding. */
public sealed interface FindingEvent {

    /** @param assetId a device: the equipment service makes a work order of it */
    record Raised(
            String findingId,
            String inspectionId,
            String hallId,
            @Nullable String unitId,
            @Nullable String windowId,
            @Nullable String staffId,
            @Nullable String assetId,
            String ruleCode,
            String severity,
            String ownerId,
            LocalDate dueOn,
            Instant at)
            implements FindingEvent {}

    record Corrected(String findingId, String hallId, String by, boolean onTime, Instant at) implements FindingEvent {}

    record Reinspected(
            String findingId,
            String hallId,
            @Nullable String assetId,
            boolean accepted,
            String by,
            LocalDate dueOn,
            Instant at)
            implements FindingEvent {}

    record Escalated(String findingId, String hallId, String ownerId, String level, LocalDate dueOn, Instant at)
            implements FindingEvent {}
}
