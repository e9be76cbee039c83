package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A case as somebody brings it.
 *
 * @param anonymous handlers do not learn the name
 * @param by staff who takes it down for the citizen, or {@link Act#CITIZEN}
 */
public record Submission(
        Kind kind,
        Channel channel,
        Subject subject,
        String text,
        @Nullable String name,
        @Nullable String phone,
        boolean anonymous,
        String by,
        String command) {

    /** Nothing of what the citizen says goes into a log. */
    @Override
    public String toString() {
        return "Submission[" + kind + "]";
    }
}
