package io.guichet.audit.backing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lists in a map, with the promises of {@link BackingsContract}. */
public final class InMemoryBackings implements Backings {

    private final Map<String, List<String>> kept = new ConcurrentHashMap<>();

    @Override
    public Backing keep(List<String> events) {
        Backing backing = Backing.of(events);
        kept.put(backing.digest(), List.copyOf(events));
        return backing;
    }

    @Override
    public List<String> page(Backing backing, int page) {
        return kept.getOrDefault(backing.digest(), List.of()).stream()
                .skip((long) page * PAGE)
                .limit(PAGE)
                .toList();
    }
}
