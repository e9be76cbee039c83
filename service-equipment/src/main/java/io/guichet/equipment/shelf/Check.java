package io.guichet.equipment.shelf;

import io.guichet.platform.ids.Ids;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What values have in common that come from outside: each says what it takes. */
public final class Check {

    private Check() {}

    /** @throws IllegalArgumentException unless 1 to {@code longest} characters, none of them a control character */
    public static String text(String noun, @Nullable String value, int longest) {
        if (value == null
                || value.isBlank()
                || value.length() > longest
                || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(noun + ": 1 to " + longest + " characters");
        }
        return value;
    }

    public static @Nullable String optionalText(String noun, @Nullable String value, int longest) {
        return value == null ? null : text(noun, value, longest);
    }

    /** @throws IllegalArgumentException unless an id that people choose */
    public static String slug(String noun, @Nullable String value) {
        if (value == null) throw new IllegalArgumentException(noun + ": is missing");
        return Ids.slug(noun, value);
    }

    public static @Nullable String optionalSlug(String noun, @Nullable String value) {
        return value == null ? null : Ids.slug(noun, value);
    }

    /** @throws IllegalArgumentException unless between these, both included */
    public static long between(String noun, long value, long least, long most) {
        if (value < least || value > most) throw new IllegalArgumentException(noun + ": " + least + " to " + most);
        return value;
    }

    public static <T> T present(String noun, @Nullable T value) {
        if (value == null) throw new IllegalArgumentException(noun + ": is missing");
        return value;
    }

    /** None for null; a copy that nobody changes. */
    public static <T> List<T> atMost(String noun, @Nullable List<T> values, int most) {
        if (values == null) return List.of();
        if (values.size() > most || values.stream().anyMatch(value -> value == null)) {
            throw new IllegalArgumentException(noun + ": at most " + most);
        }
        return List.copyOf(values);
    }
}
