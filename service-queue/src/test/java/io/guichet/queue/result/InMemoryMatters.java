package io.guichet.queue.result;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Matters in a map, with the promises of {@link MattersContract}. */
public final class InMemoryMatters implements Matters {

    private final Map<String, Matter> matters = new HashMap<>();

    @Override
    public synchronized Optional<Matter> known(String ticketId) {
        return Optional.ofNullable(matters.get(ticketId));
    }

    @Override
    public synchronized List<Matter> ofHall(String hallId, MatterState state, Moment now, int skip, int limit) {
        return inOrder()
                .filter(one -> one.hallId().equals(hallId) && one.stateAt(now) == state)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Matter> toNoteOverdue(Moment before, int limit) {
        return inOrder()
                .filter(one -> one.overdueNoted() == null && one.stateAt(before) == MatterState.OVERDUE)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized PromiseFigures figures(String hallId, LocalDate from, LocalDate to, Moment now) {
        List<Matter> due = inOrder()
                .filter(one -> one.hallId().equals(hallId))
                .filter(one ->
                        !one.due().day().isBefore(from) && !one.due().day().isAfter(to))
                .toList();
        long onTime = due.stream()
                .map(Matter::told)
                .filter(told -> told != null && told.onTime())
                .count();
        long notYetDue =
                due.stream().filter(one -> one.stateAt(now) == MatterState.OPEN).count();
        return new PromiseFigures(onTime, due.size() - notYetDue, notYetDue);
    }

    @Override
    public synchronized Matter add(Change<Matter, MatterEvent> change) {
        Matter matter = change.after();
        matters.putIfAbsent(matter.id(), matter.stored(1));
        return known(matter.id()).orElseThrow();
    }

    @Override
    public synchronized Matter save(Change<Matter, MatterEvent> change) {
        Matter after = change.after();
        if (change.isEmpty()) return after;
        if (known(after.id()).orElseThrow().version() != after.version()) throw new Stale(after.id());
        Matter stored = after.stored(after.version() + 1);
        matters.put(after.id(), stored);
        return stored;
    }

    private Stream<Matter> inOrder() {
        return matters.values().stream()
                .sorted(Comparator.comparing((Matter one) -> one.due().day()).thenComparing(Matter::id));
    }
}
