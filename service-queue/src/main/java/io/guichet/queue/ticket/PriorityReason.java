package io.guichet.queue.ticket;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a class of priority was given.
 *
 * @param code like {@code medical}: one that the hall has, {@code other} when there are only words
 * @param text in the clerk's own words; never leaves this service, since nobody can say what people write
 */
public record PriorityReason(String code, @Nullable String text) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String OTHER = "other";
    private static final int LONGEST = 200;

    public PriorityReason {
        if (!CODE.matcher(code).matches()) throw new IllegalArgumentException("reason: a code like medical");
        if (text != null && (text.isBlank() || text.length() > LONGEST)) {
            throw new IllegalArgumentException("reason: at most " + LONGEST + " characters");
        }
    }

    /** From a code, or from words alone. */
    public static PriorityReason of(String given) {
        return CODE.matcher(given).matches() ? new PriorityReason(given, null) : new PriorityReason(OTHER, given);
    }

    /** For people: the words if there are any. */
    public String words() {
        return text == null ? code : text;
    }

    void requireOneOf(Set<String> codes) {
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(
                    "one of " + String.join(", ", codes.stream().sorted().toList()));
        }
    }
}
