package io.guichet.queue.window;

import io.guichet.platform.domain.Words;
import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hours kept at one window against those posted, on one day up to now.
 *
 * @param posted so far
 * @param kept staffed and not suspended, within the posted hours
 * @param suspended staffed but suspended, within the posted hours
 * @param sessions in order of opening
 */
public record WindowHours(
        String windowId,
        String number,
        Words label,
        Duration posted,
        Duration kept,
        Duration suspended,
        List<KeptSession> sessions) {

    static WindowHours of(ServiceWindow window, List<Span> posted, List<KeptSession> sessions, Instant now) {
        Duration staffed = within(posted, sessions.stream().map(session -> session.stay(now)));
        Duration suspended = within(posted, sessions.stream().flatMap(KeptSession::away));
        return new WindowHours(
                window.id(),
                window.number(),
                window.label(),
                posted.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus),
                staffed.minus(suspended),
                suspended,
                sessions);
    }

    /** What was posted and not staffed; also what was suspended. */
    public Duration missing() {
        return posted.minus(kept);
    }

    private static Duration within(List<Span> posted, Stream<Span> spans) {
        return spans.flatMap(span -> posted.stream().flatMap(hours -> hours.and(span).stream()))
                .map(Span::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
