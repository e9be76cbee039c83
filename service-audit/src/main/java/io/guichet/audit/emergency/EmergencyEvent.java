package io.guichet.audit.emergency;

import io.guichet.platform.domain.Words;
import java.time.Instant;

/** What happened to a plan at work. The field names are those of the equipment service's: the queue reads both alike. */
public sealed interface EmergencyEvent {

    record Activated(
            String activationId,
            String planId,
            int planVersion,
            String hallId,
            String category,
            Words notice,
            String by,
            Instant at)
            implements EmergencyEvent {}

    /** @param step from 1 */
    record StepDone(String activationId, String planId, String hallId, int step, String by, Instant at)
            implements EmergencyEvent {}

    record Ended(String activationId, String planId, String hallId, String by, Instant at) implements EmergencyEvent {}
}
