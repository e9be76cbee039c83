package io.guichet.queue.staff;

/** What happened to a staff member. */
public sealed interface StaffEvent {

    /** New, or defined otherwise than before. */
    record Defined(StaffMember member) implements StaffEvent {}
}
