package io.guichet.queue.organisation;

/** What happened to a unit. */
public sealed interface UnitEvent {

    /** New, or defined otherwise than before. */
    record Defined(ServiceUnit unit) implements UnitEvent {}
}
