package io.guichet.queue.window;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sets the hours that windows kept against those that the hall posted. */
public final class CompareHours {

    private final Halls halls;
    private final Windows windows;
    private final KeptSessions sessions;
    private final Clock clock;

    public CompareHours(Halls halls, Windows windows, KeptSessions sessions, Clock clock) {
        this.halls = halls;
        this.windows = windows;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** @param day null means today in the hall's zone */
    public HoursKept compare(String hallId, @Nullable LocalDate day) {
        Hall hall = halls.find(hallId);
        Instant now = clock.instant();
        LocalDate wanted = day == null ? hall.businessDay(now) : day;
        Span whole = hall.wholeOf(wanted);
        List<ServiceWindow> all = windows.ofHall(hallId);
        List<KeptSession> there = sessionsDuring(hallId, whole, all, now);
        Span past = new Span(Instant.MIN, now);
        List<Span> posted = hall.postedOn(wanted);
        List<Span> postedSoFar =
                posted.stream().flatMap(span -> span.and(past).stream()).toList();
        return new HoursKept(
                hallId,
                wanted,
                posted,
                all.stream()
                        .map(window -> WindowHours.of(window, postedSoFar, at(window, there), now))
                        .toList());
    }

    /** A session just closed may be in both, for the moment that the ended one needs to arrive: it counts once. */
    private List<KeptSession> sessionsDuring(String hallId, Span day, List<ServiceWindow> all, Instant now) {
        Map<String, KeptSession> byId = new LinkedHashMap<>();
        Stream<KeptSession> running = all.stream()
                .map(window -> KeptSession.runningAt(window, now))
                .filter(Objects::nonNull)
                .filter(session -> session.stay(now).and(day).isPresent());
        Stream.concat(sessions.during(hallId, day).stream(), running)
                .forEach(session -> byId.putIfAbsent(session.id(), session));
        return byId.values().stream()
                .sorted(Comparator.comparing(KeptSession::openedAt))
                .toList();
    }

    private static List<KeptSession> at(ServiceWindow window, List<KeptSession> there) {
        return there.stream()
                .filter(session -> session.windowId().equals(window.id()))
                .toList();
    }
}
