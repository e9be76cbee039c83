package io.guichet.queue.equipment;

import io.guichet.queue.window.Permit;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Heard permits in a map, with the promises of {@link HeardPermitsContract}. */
public final class InMemoryHeardPermits implements HeardPermits {

    private final Map<String, Permit> permits = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    @Override
    public synchronized void granted(Permit permit) {
        permits.put(permit.id(), permit);
    }

    @Override
    public synchronized void withdrawn(String permitId, Instant at) {
        withdrawn.add(permitId);
    }

    @Override
    public synchronized Optional<Permit> valid(String staffId, String windowId, Instant now) {
        return permits.values().stream()
                .filter(permit -> !withdrawn.contains(permit.id()) && permit.allows(staffId, windowId, now))
                .min(Comparator.comparing(Permit::id));
    }
}
