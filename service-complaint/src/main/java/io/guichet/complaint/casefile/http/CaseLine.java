package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.SentUp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param nextPurpose what has to be done by {@code nextDueAt}
 * @param levels who has heard of it in this round, like SECTION_CHIEF:OVERDUE
 */
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
        @Nullable String nextPurpose,
        List<String> levels,
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
                nextPurpose(file),
                SentUp.steps(file),
                due != null && now.isAfter(due),
                file.terms().isProvisional(),
                file.terms().isPausedAt(now),
                file.receivedAt(),
                file.version());
    }

    private static @Nullable String nextPurpose(CaseFile file) {
        return file.terms().clocks().stream()
                .filter(CaseClock::isRunning)
                .min(Comparator.comparing(clock -> clock.deadline().dueAt()))
                .map(clock -> clock.rule().purpose().name())
                .orElse(null);
    }
}
