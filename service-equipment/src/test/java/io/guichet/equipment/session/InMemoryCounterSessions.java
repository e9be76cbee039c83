package io.guichet.equipment.session;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sessions in a map, with the promises of {@link CounterSessionsContract}. */
public final class InMemoryCounterSessions implements CounterSessions {

    private static final Comparator<CounterSession> EARLIEST =
            Comparator.comparing(CounterSession::from).thenComparing(CounterSession::id);

    private final Map<String, CounterSession> sessions = new TreeMap<>();

    @Override
    public synchronized void learn(CounterSession session) {
        sessions.merge(
                session.id(), session, (known, told) -> told.until() == null && known.until() != null ? known : told);
    }

    @Override
    public synchronized List<CounterSession> during(String hallId, Instant from, Instant until) {
        return sessions.values().stream()
                .filter(each -> each.hallId().equals(hallId)
                        && each.from().isBefore(until)
                        && (each.until() == null || each.until().isAfter(from)))
                .sorted(EARLIEST)
                .toList();
    }

    @Override
    public synchronized Optional<CounterSession> at(String windowId, Instant at) {
        return sessions.values().stream()
                .filter(each -> each.windowId().equals(windowId) && each.includes(at))
                .max(EARLIEST);
    }

    @Override
    public synchronized void forgetEndedBefore(Instant at) {
        sessions.values().removeIf(each -> each.until() != null && each.until().isBefore(at));
    }
}
