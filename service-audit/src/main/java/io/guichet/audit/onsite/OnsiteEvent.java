package io.guichet.audit.onsite;

import java.time.Instant;
import java.time.LocalDate;

/** What happened to on-site records. */
public sealed interface OnsiteEvent {

    /** @param corrections 0 the first time */
    record Recorded(
            String hallId,
            LocalDate day,
            String staffId,
            int quality,
            int efficiency,
            int service,
            int discipline,
            int corrections,
            String by,
            Instant at)
            implements OnsiteEvent {}
}
