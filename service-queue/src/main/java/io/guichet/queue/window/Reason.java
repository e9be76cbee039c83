package io.guichet.queue.window;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody leaves a window or may do so.
 *
 * @param code like {@code break} or {@code shift-over}: for programs and figures; {@code other} when there are only words
 * @param text in the person's own words; stays in this service, since nobody can say what people write
 */
public record Reason(String code, @Nullable String text) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String OTHER = "other";
    private static final int LONGEST = 200;

    public Reason {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("a code like shift-over");
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("a reason in 1 to " + LONGEST + " characters");
        }
    }

    /** From a code, or from words alone. */
    public static Reason of(String given) {
        return CODE.matcher(given).matches() ? new Reason(given, null) : new Reason(OTHER, given);
    }

    /** For people: the words if there are any. */
    public String words() {
        return text == null ? code : text;
    }
}
