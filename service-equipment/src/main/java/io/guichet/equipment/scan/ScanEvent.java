package io.guichet.equipment.scan;

import java.time.Instant;
import java.time.LocalDate;

/** What happened about the virus scans of a device, in the fields that others are told. */
public sealed interface ScanEvent {

    record Planned(String assetId, String hallId, int everyDays, Instant dueAt, String by, Instant at)
            implements ScanEvent {}

    record Done(
            String assetId,
            String hallId,
            String engine,
            LocalDate definitions,
            String outcome,
            int threats,
            boolean onTime,
            Instant nextDueAt,
            String by,
            Instant at)
            implements ScanEvent {}

    record Overdue(String assetId, String hallId, Instant dueAt, Instant at) implements ScanEvent {}
}
