package io.guichet.equipment.plan;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Meters in maps, with the promises of {@link MetersContract}. */
public final class InMemoryMeters implements Meters {

    private final Map<String, Long> read = new TreeMap<>();
    private final Map<String, Set<String>> counted = new TreeMap<>();
    private final Map<String, Long> changes = new TreeMap<>();
    private final Set<String> changed = new HashSet<>();

    @Override
    public synchronized long reading(String meterId) {
        return read.getOrDefault(meterId, 0L)
                + counted.getOrDefault(meterId, Set.of()).size();
    }

    @Override
    public synchronized void count(List<Counted> all) {
        for (Counted one : all) {
            counted.computeIfAbsent(one.meterId(), meter -> new HashSet<>()).add(one.eventId());
            touch(one.meterId());
        }
    }

    @Override
    public synchronized void read(String meterId, long reading, Instant at) {
        long before = read.getOrDefault(meterId, 0L);
        if (reading < before) throw new PlanRefusal.LowerReading(before);
        read.put(meterId, reading);
        touch(meterId);
    }

    @Override
    public synchronized List<Changed> changed(int limit) {
        return changed.stream()
                .sorted()
                .limit(limit)
                .map(meter -> new Changed(meter, changes.getOrDefault(meter, 0L)))
                .toList();
    }

    @Override
    public synchronized void settled(Changed mark) {
        if (changes.getOrDefault(mark.meterId(), 0L) == mark.mark()) changed.remove(mark.meterId());
    }

    private void touch(String meterId) {
        changes.merge(meterId, 1L, Long::sum);
        changed.add(meterId);
    }
}
