package io.guichet.queue.organisation;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Aggregates in a map, for in-memory ports: versions are counted and checked, events collected.
 *
 * @param <A> the aggregate
 * @param <E> its events
 */
public final class Versioned<A, E> {

    private final Function<A, String> id;
    private final ToLongFunction<A> version;
    private final BiFunction<A, Long, A> at;
    private final Map<String, A> stored = new TreeMap<>();
    private final List<E> events = new ArrayList<>();

    public Versioned(Function<A, String> id, ToLongFunction<A> version, BiFunction<A, Long, A> at) {
        this.id = id;
        this.version = version;
        this.at = at;
    }

    public synchronized Optional<A> known(String wanted) {
        return Optional.ofNullable(stored.get(wanted));
    }

    /** In order of their ids. */
    public synchronized List<A> all() {
        return List.copyOf(stored.values());
    }

    public synchronized List<E> events() {
        return List.copyOf(events);
    }

    public synchronized A add(Change<A, E> change) {
        if (stored.containsKey(id.apply(change.after()))) throw new Stale(id.apply(change.after()));
        return put(change, 1);
    }

    public synchronized A save(Change<A, E> change) {
        if (change.isEmpty()) return change.after();
        A before = stored.get(id.apply(change.after()));
        long decidedOn = version.applyAsLong(change.after());
        if (before == null || version.applyAsLong(before) != decidedOn) throw new Stale(id.apply(change.after()));
        return put(change, decidedOn + 1);
    }

    private A put(Change<A, E> change, long next) {
        A after = at.apply(change.after(), next);
        stored.put(id.apply(after), after);
        events.addAll(change.events());
        return after;
    }
}
