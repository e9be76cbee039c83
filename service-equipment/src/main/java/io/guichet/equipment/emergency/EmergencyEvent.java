package io.guichet.equipment.emergency;

import io.guichet.platform.domain.Words;
import java.time.Instant;

/** What others are told of plans and their activation; the queue switches the hall by it. */
public sealed interface EmergencyEvent {

    record PlanDefined(String planId, long planVersion, String category, int steps, String by, Instant at)
            implements EmergencyEvent {}

    /** @param notice what visitors read meanwhile; of the plan, by value */
    record Activated(
            String activationId,
            String planId,
            long planVersion,
            String hallId,
            String category,
            Words notice,
            String by,
            Instant at)
            implements EmergencyEvent {}

    record StepDone(String activationId, String planId, String hallId, int step, String by, Instant at)
            implements EmergencyEvent {}

    record Ended(String activationId, String planId, String hallId, int stepsDone, int steps, String by, Instant at)
            implements EmergencyEvent {}
}
