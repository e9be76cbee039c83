package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sat where and when: a session seen from the hours it kept.
 *
 * @param id of the session
 * @param closedAt null while it runs
 * @param leftOpenSince the hall's closing that it was found left open after
 */
public record KeptSession(
        String id,
        String windowId,
        String hallId,
        String staffId,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<Pause> pauses,
        @Nullable Instant leftOpenSince) {

    public KeptSession {
        pauses = List.copyOf(pauses);
    }

    /** The session that runs at a window, as far as it has come; null when there is none. */
    static @Nullable KeptSession runningAt(ServiceWindow window, Instant now) {
        Session session = window.session();
        if (session == null) return null;
        Suspension away = window.suspension();
        Session soFar = away == null ? session : session.after(away.until(now));
        return new KeptSession(
                session.id(),
                window.id(),
                window.hallId(),
                session.staffId(),
                session.openedAt(),
                null,
                soFar.pauses(),
                soFar.leftOpenSince());
    }

    /** The whole stay, up to now while it runs. */
    public Span stay(Instant now) {
        Instant until = closedAt == null ? now : closedAt;
        return new Span(openedAt, until.isBefore(openedAt) ? openedAt : until);
    }

    Stream<Span> away() {
        return pauses.stream().map(pause -> new Span(pause.from(), pause.until()));
    }
}
