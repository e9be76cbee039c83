package io.guichet.audit.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happened to a visit. */
public sealed interface VisitEvent {

    record Recorded(
            String visitId,
            String hallId,
            @Nullable String unitId,
            String leaderId,
            LocalDate visitedOn,
            int problems,
            Instant at)
            implements VisitEvent {}

    record ProblemSolved(
            String visitId, String hallId, int number, String ownerId, String by, boolean onTime, Instant at)
            implements VisitEvent {}
}
