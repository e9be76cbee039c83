package io.guichet.audit.reading;

/** What is told of readings. */
public sealed interface ReadingEvent {

    Reading reading();

    record Noted(Reading reading) implements ReadingEvent {}
}
