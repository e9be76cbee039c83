package io.guichet.queue.result;

import java.time.Instant;

/** What happened to a matter. */
public sealed interface MatterEvent {

    Matter matter();

    Instant at();

    record Opened(Matter matter, Instant at) implements MatterEvent {}

    record ResultTold(Matter matter, Instant at) implements MatterEvent {}

    record Overdue(Matter matter, Instant at) implements MatterEvent {}
}
