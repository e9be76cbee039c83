package io.guichet.queue.appointment;

/** What happened to a plan. */
public sealed interface PlanEvent {

    /** New, or defined otherwise than before. */
    record Defined(AppointmentPlan plan) implements PlanEvent {}
}
