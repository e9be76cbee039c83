package io.guichet.evaluation.statistics;

import io.guichet.platform.domain.Stale;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Days in a map, with the promises of {@link HallDaysContract}. */
public final class InMemoryHallDays implements HallDays {

    private record Kept(long version, Map<Cell, Tally> cells) {}

    private final Map<DayKey, Kept> days = new HashMap<>();

    @Override
    public synchronized long version(DayKey day) {
        Kept kept = days.get(day);
        return kept == null ? 0 : kept.version();
    }

    @Override
    public synchronized void save(DayKey day, long version, Map<Cell, Tally> cells) {
        if (version(day) != version) throw new Stale(day.toString());
        days.put(day, new Kept(version + 1, Map.copyOf(cells)));
    }

    @Override
    public synchronized Set<DayKey> known(@Nullable String hallId) {
        return days.keySet().stream()
                .filter(day -> hallId == null || day.hallId().equals(hallId))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void scan(Range range, Cuboid cuboid, CellFilter filter, Sink sink) {
        days.forEach((day, kept) -> {
            boolean in = (range.hallId() == null || range.hallId().equals(day.hallId()))
                    && !day.day().isBefore(range.from())
                    && !day.day().isAfter(range.to());
            if (!in) return;
            cuboid.of(kept.cells()).forEach((cell, tally) -> {
                if (filter.accepts(cell)) sink.row(day, cell, copy(tally));
            });
        });
    }

    private static Tally copy(Tally tally) {
        Tally copy = new Tally();
        copy.add(tally);
        return copy;
    }
}
