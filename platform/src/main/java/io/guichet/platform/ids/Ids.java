package io.guichet.platform.ids;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.regex.Pattern;

/** Makes identifiers. Thread-safe. */
public final class Ids {

    private static final Pattern SLUG = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}");

    private Ids() {}

    /** A new one: UUID version 7, so that ids made later sort later. */
    public static String next() {
        return UuidCreator.getTimeOrderedEpochPlus1().toString();
    }

    /**
     * The one that follows from a name: the same name gives the same id for ever (UUID version 5). A command that is
     * tried again after a crash meets its own document under this id.
     */
    public static String of(String name) {
        return UuidCreator.getNameBasedSha1(name).toString();
    }

    /**
     * An id that people chose (hall, window, item, staff number).
     *
     * @throws IllegalArgumentException unless 1 to 64 letters, digits, dots, dashes or underscores
     */
    public static String slug(String noun, String id) {
        if (!SLUG.matcher(id).matches()) {
            throw new IllegalArgumentException(noun + ": 1 to 64 letters, digits, '.', '-' or '_'");
        }
        return id;
    }
}
