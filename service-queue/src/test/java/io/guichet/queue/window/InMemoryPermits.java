package io.guichet.queue.window;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Permits in a map, with the promises of {@link PermitsContract}. */
public final class InMemoryPermits implements Permits {

    private final Map<String, Permit> permits = new ConcurrentHashMap<>();

    public List<Permit> all() {
        return List.copyOf(permits.values());
    }

    @Override
    public void add(Permit permit) {
        permits.putIfAbsent(permit.id(), permit);
    }

    @Override
    public Optional<Permit> valid(String staffId, String windowId, Instant now) {
        return permits.values().stream()
                .filter(permit -> permit.allows(staffId, windowId, now))
                .findFirst();
    }
}
