package io.guichet.audit.drill;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to plans and drills. */
public sealed interface DrillEvent {

    record PlanPublished(String planCode, int planNumber, String kind, int steps, Instant at) implements DrillEvent {}

    record Scheduled(String drillId, String hallId, String planCode, int planNumber, LocalDate scheduledOn, Instant at)
            implements DrillEvent {}

    record Run(
            String drillId,
            String hallId,
            String planCode,
            int planNumber,
            int score,
            int minutes,
            int participants,
            Instant at)
            implements DrillEvent {}

    record Cancelled(String drillId, String hallId, String planCode, int planNumber, Instant at)
            implements DrillEvent {}
}
