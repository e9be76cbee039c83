package io.guichet.queue.window;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Departures in a map, with the promises of {@link DeparturesContract}. */
public final class InMemoryDepartures implements Departures {

    private final Map<String, Seen> halls = new HashMap<>();

    @Override
    public synchronized Seen in(String hallId) {
        return halls.getOrDefault(hallId, new Seen(hallId, 0, Map.of()));
    }

    @Override
    public synchronized boolean announce(Seen seen, String windowId, Instant now) {
        if (in(seen.hallId()).version() != seen.version()) return false;
        Map<String, Instant> leaving = new HashMap<>(seen.leaving());
        leaving.put(windowId, now);
        halls.put(seen.hallId(), new Seen(seen.hallId(), seen.version() + 1, leaving));
        return true;
    }

    @Override
    public synchronized void over(String hallId, String windowId) {
        Seen seen = in(hallId);
        Map<String, Instant> leaving = new HashMap<>(seen.leaving());
        if (leaving.remove(windowId) != null) halls.put(hallId, new Seen(hallId, seen.version() + 1, leaving));
    }
}
