package io.guichet.audit.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the keys of a record together; unlike {@code Map.of} it takes null. */
public final class Keys {

    private final Map<String, @Nullable Object> keys = new LinkedHashMap<>();

    private Keys() {}

    public static Keys of(String name, @Nullable Object value) {
        return new Keys().and(name, value);
    }

    public Keys and(String name, @Nullable Object value) {
        keys.put(name, value instanceof Enum<?> code ? code.name() : value);
        return this;
    }

    public Map<String, @Nullable Object> map() {
        return keys;
    }
}
