package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A case in a list. */
record CaseLine(
        String id,
        String number,
        String kind,
        String state,
        String severity,
        String hallId,
        @Nullable String windowId,
        @Nullable String handler,
        @Nullable Instant nextDueAt,
        boolean overdue,
        boolean provisional,
        boolean paused,
        Instant receivedAt,
        long version) {

    static CaseLine of(CaseFile file, Instant now) {
        Instant due = file.terms().nextDueAt().orElse(null);
        return new CaseLine(
                file.id(),
                file.number(),
                file.kind().name(),
                file.state().name(),
                file.severity().name(),
                file.subject().hallId(),
                file.subject().windowId(),
                file.people().handler(),
                due,
                due != null && now.isAfter(due),
                file.terms().isProvisional(),
                file.terms().isPausedAt(now),
                file.receivedAt(),
                file.version());
    }
}
