package io.guichet.queue.window;

import io.guichet.queue.organisation.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Kept sessions in a map, with the promises of {@link KeptSessionsContract}. */
public final class InMemoryKeptSessions implements KeptSessions {

    private final Map<String, KeptSession> sessions = new ConcurrentHashMap<>();

    @Override
    public void add(KeptSession session) {
        sessions.putIfAbsent(session.id(), session);
    }

    @Override
    public List<KeptSession> during(String hallId, Span time) {
        return sessions.values().stream()
                .filter(session -> session.hallId().equals(hallId))
                .filter(session -> session.openedAt().isBefore(time.until())
                        && Objects.requireNonNull(session.closedAt()).isAfter(time.from()))
                .sorted(Comparator.comparing(KeptSession::openedAt).thenComparing(KeptSession::id))
                .toList();
    }
}
