package io.guichet.audit.integrity;

import java.time.Instant;
import java.time.LocalDate;

/** What happened in the register. */
public sealed interface IntegrityEvent {

    record Declared(String entryId, String hallId, String staffId, String kind, LocalDate occurredOn, Instant at)
            implements IntegrityEvent {}

    record Reviewed(String entryId, String hallId, String staffId, String by, Instant at) implements IntegrityEvent {}
}
