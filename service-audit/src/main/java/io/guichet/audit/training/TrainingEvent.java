package io.guichet.audit.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happened to a training, as it is told: numbers of staff and codes. */
public sealed interface TrainingEvent {

    record Planned(
            String trainingId, String hallId, String subject, LocalDate heldOn, boolean exam, int invited, Instant at)
            implements TrainingEvent {}

    /**
     * @param passed who may be qualified by it; nobody where there was no examination
     * @param itemCodes what for; empty: everything
     * @param validMonths 0 where there was no examination
     */
    record Held(
            String trainingId,
            String hallId,
            String subject,
            LocalDate heldOn,
            List<String> attended,
            List<String> passed,
            List<String> failed,
            List<String> itemCodes,
            int validMonths,
            Instant at)
            implements TrainingEvent {}

    record Cancelled(String trainingId, String hallId, String subject, LocalDate heldOn, Instant at)
            implements TrainingEvent {}
}
