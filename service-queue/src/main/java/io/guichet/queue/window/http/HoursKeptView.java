package io.guichet.queue.window.http;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.HoursKept;
import io.guichet.queue.window.KeptSession;
import io.guichet.queue.window.Pause;
import io.guichet.queue.window.WindowHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours kept against hours posted, for the supervisor of a hall. */
record HoursKeptView(String hallId, LocalDate day, List<Posted> posted, List<AtOneWindow> windows) {

    record Posted(Instant from, Instant until) {

        static Posted of(Span span) {
            return new Posted(span.from(), span.until());
        }
    }

    /** @param missingSeconds posted until now and not kept; suspensions are missing as well */
    record AtOneWindow(
            String windowId,
            String number,
            Words label,
            long postedSeconds,
            long keptSeconds,
            long suspendedSeconds,
            long missingSeconds,
            List<Stay> sessions) {

        static AtOneWindow of(WindowHours hours) {
            return new AtOneWindow(
                    hours.windowId(),
                    hours.number(),
                    hours.label(),
                    hours.posted().toSeconds(),
                    hours.kept().toSeconds(),
                    hours.suspended().toSeconds(),
                    hours.missing().toSeconds(),
                    hours.sessions().stream().map(Stay::of).toList());
        }
    }

    /**
     * @param closedAt null while it runs
     * @param leftOpenSince the hall's closing that it was found left open after
     */
    record Stay(
            String staffId,
            Instant openedAt,
            @Nullable Instant closedAt,
            List<Pause> pauses,
            @Nullable Instant leftOpenSince) {

        static Stay of(KeptSession session) {
            return new Stay(
                    session.staffId(),
                    session.openedAt(),
                    session.closedAt(),
                    session.pauses(),
                    session.leftOpenSince());
        }
    }

    static HoursKeptView of(HoursKept hours) {
        return new HoursKeptView(
                hours.hallId(),
                hours.day(),
                hours.posted().stream().map(Posted::of).toList(),
                hours.windows().stream().map(AtOneWindow::of).toList());
    }
}
