package io.guichet.complaint.casefile.http;

import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** What a request carries, or the place where it is wrong. */
public final class Given {

    public static final int LONGEST_TEXT = 5_000;

    private Given() {}

    public static <T> T value(String pointer, @Nullable T value) {
        if (value == null) throw new InvalidRequest(pointer, "is missing");
        return value;
    }

    public static String slug(String pointer, @Nullable String value) {
        return InvalidRequest.at(pointer, () -> Ids.slug("id", value(pointer, value)));
    }

    public static @Nullable String slugIfAny(String pointer, @Nullable String value) {
        return value == null ? null : slug(pointer, value);
    }

    /** 1 to {@code longest} characters of text. */
    static String text(String pointer, @Nullable String value, int longest) {
        String text = value(pointer, value).strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > longest) {
            throw new InvalidRequest(pointer, "1 to " + longest + " characters");
        }
        if (!text.codePoints().allMatch(Given::isText))
            throw new InvalidRequest(pointer, "has characters that are not text");
        return text;
    }

    static String text(String pointer, @Nullable String value) {
        return text(pointer, value, LONGEST_TEXT);
    }

    static @Nullable String textIfAny(String pointer, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : text(pointer, value, longest);
    }

    static int between(String pointer, @Nullable Integer value, int least, int most) {
        int number = value(pointer, value);
        if (number < least || number > most) throw new InvalidRequest(pointer, least + " to " + most);
        return number;
    }

    /** Half of a surrogate pair cannot be stored. */
    private static boolean isText(int character) {
        if (character == '\n' || character == '\r' || character == '\t') return true;
        return !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
