package io.guichet.equipment.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a maintenance plan. */
public sealed interface PlanEvent {

    Plan plan();

    Instant at();

    record Defined(Plan plan, Instant at) implements PlanEvent {}

    record BecameDue(Plan plan, DueBy by, Instant at) implements PlanEvent {}

    record BecameOverdue(Plan plan, Instant at) implements PlanEvent {}

    record Done(Plan plan, Run run, Instant at) implements PlanEvent {}

    /**
     * Somebody wants it otherwise.
     *
     * @param changed names of what differs
     * @param fromDay when it was due before
     */
    record Changed(
            Plan plan, List<String> changed, @Nullable LocalDate fromDay, String by, Instant at) implements PlanEvent {}

    record Retired(Plan plan, String by, Instant at) implements PlanEvent {}
}
