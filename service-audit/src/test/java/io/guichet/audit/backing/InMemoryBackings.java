package io.guichet.audit.backing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in a map, with the promises of {@link BackingsContract}. */
public final class InMemoryBackings implements Backings {

    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();
    private final Map<String, Instant> keptAt = new ConcurrentHashMap<>();
    private final Clock clock;

    public InMemoryBackings() {
        this(Clock.systemUTC());
    }

    InMemoryBackings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Backing keep(List<String> events) {
        Backing backing = Backing.of(events);
        kept.put(backing.digest(), List.copyOf(events));
        keptAt.put(backing.digest(), clock.instant());
        return backing;
    }

    @Override
    public List<String> page(Backing backing, int page) {
        return kept.getOrDefault(backing.digest(), List.of()).stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .toList();
    }

    @Override
    public void forget(Set<String> used, Instant before) {
        kept.keySet()
                .removeIf(digest -> !used.contains(digest)
                        && keptAt.getOrDefault(digest, Instant.MIN).isBefore(before));
    }
}
