package io.guichet.equipment;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Aggregates in a map, by id: what the in-memory ports of this service have in common. Thread-safe. */
public final class KeptRecords<T extends Record> {

    private final TreeMap<String, T> kept = new TreeMap<>();
    private final String noun;

    public KeptRecords(String noun) {
        this.noun = noun;
    }

    public synchronized Optional<T> known(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    public T find(String id) {
        return known(id).orElseThrow(() -> new NotFound(noun, id));
    }

    public synchronized Stream<T> all() {
        return kept.values().stream().toList().stream();
    }

    public synchronized T add(Change<T, ?> change) {
        kept.putIfAbsent(id(change.after()), as(change.after(), 1));
        return find(id(change.after()));
    }

    public synchronized T save(Change<T, ?> change) {
        T after = change.after();
        if (change.isEmpty()) return after;
        long version = (Long) value(after, "version");
        if ((Long) value(find(id(after)), "version") != version) throw new Stale(id(after));
        T stored = as(after, version + 1);
        kept.put(id(after), stored);
        return stored;
    }

    private static String id(Record record) {
        return (String) value(record, "id");
    }

    private static Object value(Record record, String component) {
        for (RecordComponent one : record.getClass().getRecordComponents()) {
            if (one.getName().equals(component)) return java.util.Objects.requireNonNull(valueOf(record, one));
        }
        throw new IllegalArgumentException(record.getClass() + " has no " + component);
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private T as(T record, long version) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals("version") ? version : valueOf(record, components[i]);
        }
        try {
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
