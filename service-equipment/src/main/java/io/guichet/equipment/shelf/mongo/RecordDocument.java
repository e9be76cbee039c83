package io.guichet.equipment.shelf.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A record as a document of its components, and back through its canonical constructor, so that what is stored keeps the
 * record's rules. Strings, numbers, booleans, instants, days, enums, lists, sets, maps by string, and records of these.
 * A missing list, set or map is read as an empty one.
 */
public final class RecordDocument {

    private RecordDocument() {}

    public static Document write(Record from) {
        Document document = new Document();
        for (RecordComponent part : from.getClass().getRecordComponents()) {
            document.append(part.getName(), stored(valueOf(part, from)));
        }
        return document;
    }

    // A component that may be null says so itself; a constructor takes what the record allows.
    @SuppressWarnings("NullAway")
    public static <R> R read(Document document, Class<R> shape) {
        RecordComponent[] parts = shape.getRecordComponents();
        Class<?>[] types = new Class<?>[parts.length];
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = live(parts[i].getGenericType(), document.get(parts[i].getName()));
        }
        try {
            Constructor<R> canonical = shape.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("a stored " + shape.getSimpleName() + " breaks its rules", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape + " is no record that can be read", e);
        }
    }

    private static @Nullable Object valueOf(RecordComponent part, Record from) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(from);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(part + " cannot be written", e);
        }
    }

    private static @Nullable Object stored(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Record inner -> withoutNulls(write(inner));
            case Enum<?> constant -> constant.name();
            case LocalDate day -> day.toString();
            case Collection<?> many -> many.stream().map(RecordDocument::stored).toList();
            case Map<?, ?> map -> {
                Document document = new Document();
                map.forEach((key, each) -> document.append(String.valueOf(key), stored(each)));
                yield document;
            }
            default -> value;
        };
    }

    private static Document withoutNulls(Document inner) {
        inner.values().removeIf(value -> value == null);
        return inner;
    }

    private static @Nullable Object live(Type type, @Nullable Object stored) {
        if (type instanceof ParameterizedType generic) return many(generic, stored);
        Class<?> shape = (Class<?>) type;
        if (stored == null) return none(shape);
        if (shape.isRecord()) return read((Document) stored, shape);
        if (shape.isEnum()) return constant(shape, (String) stored);
        if (shape == Instant.class) return ((Date) stored).toInstant();
        if (shape == LocalDate.class) return LocalDate.parse((String) stored);
        if (shape == long.class || shape == Long.class) return ((Number) stored).longValue();
        if (shape == int.class || shape == Integer.class) return ((Number) stored).intValue();
        if (shape == double.class || shape == Double.class) return ((Number) stored).doubleValue();
        return stored;
    }

    private static @Nullable Object none(Class<?> shape) {
        if (shape == boolean.class) return false;
        if (shape == long.class) return 0L;
        if (shape == int.class) return 0;
        if (shape == double.class) return 0.0;
        return null;
    }

    private static Object many(ParameterizedType type, @Nullable Object stored) {
        Class<?> container = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (Map.class.isAssignableFrom(container)) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            if (stored != null) ((Document) stored).forEach((key, value) -> map.put(key, live(of[1], value)));
            return map;
        }
        Collection<@Nullable Object> values =
                Set.class.isAssignableFrom(container) ? new LinkedHashSet<>() : new ArrayList<>();
        if (stored != null) ((List<?>) stored).forEach(value -> values.add(live(of[0], value)));
        return values;
    }

    private static Object constant(Class<?> shape, String name) {
        for (Object each : shape.getEnumConstants()) {
            if (((Enum<?>) each).name().equals(name)) return each;
        }
        throw new IllegalStateException("no " + shape.getSimpleName() + " " + name);
    }
}
