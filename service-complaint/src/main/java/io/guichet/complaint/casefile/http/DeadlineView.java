package io.guichet.complaint.casefile.http;

import io.guichet.complaint.casefile.CaseClock;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.deadline.DayCounted;
import io.guichet.complaint.deadline.Deadlines;
import io.guichet.complaint.deadline.Explanation;
import io.guichet.complaint.deadline.Pause;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline and everything it follows from.
 *
 * @param source where the limit comes from
 * @param days each day from the start to the end, counted or not and why
 */
record DeadlineView(
        String purpose,
        Words name,
        Instant start,
        Instant dueAt,
        boolean provisional,
        @Nullable Instant doneAt,
        boolean late,
        String unit,
        int limit,
        int extendedBy,
        boolean startDayCounted,
        int rulesVersion,
        String source,
        List<DayCounted> days,
        List<PauseView> pauses) {

    /** Why and how long the clock stood still; who let it is the hall's business. */
    record PauseView(String reason, Instant from, Instant until) {}

    static List<DeadlineView> of(CaseFile file, Deadlines deadlines, Instant now) {
        return file.terms().clocks().stream()
                .map(clock -> of(clock, file.terms().pauses(), deadlines, now))
                .toList();
    }

    private static DeadlineView of(CaseClock clock, List<Pause> pauses, Deadlines deadlines, Instant now) {
        Explanation explained = deadlines.explain(clock.rule(), clock.extendedBy(), clock.start(), pauses);
        return new DeadlineView(
                clock.rule().purpose().name(),
                clock.rule().name(),
                clock.start(),
                clock.deadline().dueAt(),
                clock.deadline().provisional(),
                clock.doneAt(),
                clock.isLate(now),
                clock.rule().unit().name(),
                clock.rule().limit(),
                clock.extendedBy(),
                clock.rule().startDayCounted(),
                clock.rule().version(),
                clock.rule().source(),
                explained.days(),
                pauses.stream()
                        .map(pause -> new PauseView(pause.reason(), pause.from(), pause.end()))
                        .toList());
    }
}
