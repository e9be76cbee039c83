package io.guichet.audit.shelf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted, in which order.
 *
 * @param orderedBy a key, then the id; the id alone when it is empty
 */
public record Wanted(List<Condition> conditions, String orderedBy, boolean descending) {

    /** How a key compares with a value. */
    public enum Is {
        EQUAL,
        AT_LEAST,
        BEFORE
    }

    /** One condition on one key; a list fits when one of its texts is equal. */
    public record Condition(String key, Is is, Object value) {}

    public Wanted {
        conditions = List.copyOf(conditions);
    }

    public static Wanted all() {
        return new Wanted(List.of(), "", false);
    }

    /** @param value null: any */
    public Wanted with(String key, @Nullable Object value) {
        return and(key, Is.EQUAL, value instanceof Enum<?> code ? code.name() : value);
    }

    public Wanted atLeast(String key, @Nullable Object value) {
        return and(key, Is.AT_LEAST, value);
    }

    public Wanted before(String key, @Nullable Object value) {
        return and(key, Is.BEFORE, value);
    }

    public Wanted ascending(String key) {
        return new Wanted(conditions, key, false);
    }

    public Wanted descending(String key) {
        return new Wanted(conditions, key, true);
    }

    private Wanted and(String key, Is is, @Nullable Object value) {
        if (value == null) return this;
        List<Condition> more = new ArrayList<>(conditions);
        more.add(new Condition(key, is, value));
        return new Wanted(more, orderedBy, descending);
    }
}
