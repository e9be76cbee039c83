package io.guichet.audit.shelf;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A shelf in a map, with the promises of {@link ShelfContract}; keeps what was told. */
public final class InMemoryShelf<A, E> implements Shelf<A, E> {

    private final Shape<A> shape;
    private final Map<String, Stored<A>> kept = new TreeMap<>();
    private final Map<String, String> commands = new HashMap<>();
    private final List<E> told = new ArrayList<>();

    public InMemoryShelf(Shape<A> shape) {
        this.shape = shape;
    }

    /** Every event so far, in order. */
    public synchronized List<E> told() {
        return List.copyOf(told);
    }

    @Override
    public Stored<A> find(String id) {
        return known(id).orElseThrow(() -> new NotFound(shape.noun(), id));
    }

    @Override
    public synchronized Optional<Stored<A>> known(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public synchronized List<Stored<A>> list(Wanted wanted, int skip, int limit) {
        Comparator<Stored<A>> order = (one, other) -> {
            int byKey = wanted.orderedBy().isEmpty()
                    ? 0
                    : compare(key(one.value(), wanted.orderedBy()), key(other.value(), wanted.orderedBy()));
            return byKey != 0 ? byKey : id(one).compareTo(id(other));
        };
        return kept.values().stream()
                .filter(one -> wanted.conditions().stream().allMatch(condition -> fits(one.value(), condition)))
                .sorted(wanted.descending() ? order.reversed() : order)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Stored<A> add(Change<A, E> change) {
        String id = shape.id().apply(change.after());
        Stored<A> there = kept.get(id);
        if (there != null) return there;
        Stored<A> added = new Stored<>(change.after(), 1);
        kept.put(id, added);
        told.addAll(change.events());
        return added;
    }

    @Override
    public synchronized Stored<A> save(Stored<A> before, Change<A, E> change, String command) {
        if (change.isEmpty()) return before;
        String id = shape.id().apply(change.after());
        Stored<A> there = kept.get(id);
        if (there == null || there.version() != before.version()) throw new Stale(id);
        Stored<A> saved = new Stored<>(change.after(), before.version() + 1);
        kept.put(id, saved);
        commands.put(id, command);
        told.addAll(change.events());
        return saved;
    }

    @Override
    public synchronized String lastCommand(String id) {
        return commands.getOrDefault(id, "");
    }

    private String id(Stored<A> one) {
        return shape.id().apply(one.value());
    }

    private @Nullable Object key(A value, String key) {
        return shape.keys().apply(value).get(key);
    }

    private boolean fits(A value, Wanted.Condition condition) {
        Object key = key(value, condition.key());
        if (key == null) return false;
        return switch (condition.is()) {
            case EQUAL ->
                key instanceof List<?> many ? many.contains(condition.value()) : key.equals(condition.value());
            case AT_LEAST -> compare(key, condition.value()) >= 0;
            case BEFORE -> compare(key, condition.value()) < 0;
        };
    }

    /** What is missing comes first, as in the database. */
    @SuppressWarnings("unchecked")
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) return Boolean.compare(one != null, other != null);
        return ((Comparable<Object>) one).compareTo(other);
    }
}
