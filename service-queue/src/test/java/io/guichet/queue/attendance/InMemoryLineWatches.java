package io.guichet.queue.attendance;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Watched lines in a map, with the promises of {@link LineWatchesContract}. */
public final class InMemoryLineWatches implements LineWatches {

    private final Map<String, LineWatch> lines = new HashMap<>();
    private final List<LineWatch.Alert> events = new ArrayList<>();

    public synchronized List<LineWatch.Alert> events() {
        return List.copyOf(events);
    }

    @Override
    public synchronized Map<String, LineWatch> ofHall(String hallId, LineWatch.Concern concern) {
        Map<String, LineWatch> found = new HashMap<>();
        lines.values().stream()
                .filter(line -> line.hallId().equals(hallId) && line.concern() == concern)
                .forEach(line -> found.put(line.itemCode(), line));
        return found;
    }

    @Override
    public synchronized void save(Change<LineWatch, LineWatch.Alert> change) {
        LineWatch line = change.after();
        LineWatch before = lines.get(line.id());
        if ((before == null ? 0 : before.version()) != line.version()) throw new Stale(line.id());
        lines.put(
                line.id(),
                new LineWatch(
                        line.concern(),
                        line.hallId(),
                        line.unitId(),
                        line.itemCode(),
                        line.since(),
                        line.told(),
                        line.version() + 1));
        events.addAll(change.events());
    }
}
