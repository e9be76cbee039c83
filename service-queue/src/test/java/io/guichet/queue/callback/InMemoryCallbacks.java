package io.guichet.queue.callback;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Callbacks in a map, with the promises of {@link CallbacksContract}. */
public final class InMemoryCallbacks implements Callbacks {

    private final Map<String, Callback> callbacks = new HashMap<>();

    @Override
    public synchronized Callback find(String id) {
        @Nullable Callback found = callbacks.get(id);
        if (found == null) throw new NotFound("callback", id);
        return found;
    }

    @Override
    public synchronized List<Callback> ofHall(String hallId, CallbackState state, Instant now, int skip, int limit) {
        return inOrder()
                .filter(one -> one.hallId().equals(hallId) && one.stateAt(now) == state)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<Callback> toNoteOverdue(Instant now, int limit) {
        return inOrder()
                .filter(one -> one.overdueNoted() == null && one.stateAt(now) == CallbackState.OVERDUE)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Callback add(Change<Callback, CallbackEvent> change) {
        String id = change.after().id();
        callbacks.putIfAbsent(id, change.after().stored(1));
        return find(id);
    }

    @Override
    public synchronized Callback save(Change<Callback, CallbackEvent> change) {
        Callback after = change.after();
        if (change.isEmpty()) return after;
        if (find(after.id()).version() != after.version()) throw new Stale(after.id());
        Callback stored = after.stored(after.version() + 1);
        callbacks.put(after.id(), stored);
        return stored;
    }

    private Stream<Callback> inOrder() {
        return callbacks.values().stream()
                .sorted(Comparator.comparing((Callback one) -> one.due().at()).thenComparing(Callback::id));
    }
}
