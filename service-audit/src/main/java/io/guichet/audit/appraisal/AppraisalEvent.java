package io.guichet.audit.appraisal;

import java.time.Instant;

/** What happened to an appraisal. */
public sealed interface AppraisalEvent {

    record Made(
            String staffId,
            String hallId,
            String month,
            int weightsVersion,
            double total,
            String grade,
            String recommendation,
            String by,
            Instant at)
            implements AppraisalEvent {}

    record Objected(String staffId, String hallId, String month, Instant at) implements AppraisalEvent {}

    record Decided(
            String staffId,
            String hallId,
            String month,
            String fromGrade,
            String grade,
            String recommendation,
            String by,
            Instant at)
            implements AppraisalEvent {}
}
