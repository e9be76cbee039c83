package io.guichet.audit.handbook;

import java.time.Instant;

/** What happened to the handbook. */
public sealed interface HandbookEvent {

    record Published(int edition, int sections, String by, Instant at) implements HandbookEvent {}

    record Acknowledged(int edition, String staffId, Instant at) implements HandbookEvent {}
}
