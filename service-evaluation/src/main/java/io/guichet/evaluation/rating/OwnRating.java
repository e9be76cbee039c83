package io.guichet.evaluation.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a slip may know and do.
 *
 * @param words of the last version, opened; null without
 * @param correctableUntil null when it cannot be corrected
 */
public record OwnRating(
        State state,
        @Nullable Rating rating,
        @Nullable String words,
        @Nullable Instant correctableUntil) {

    /** Where it stands; {@code NONE} when no service of this ticket has ended. */
    public enum State {
        OPEN,
        RATED,
        EXPIRED,
        NONE
    }

    static OwnRating without(State state) {
        return new OwnRating(state, null, null, null);
    }

    @Override
    public String toString() {
        return "OwnRating[" + state + "]";
    }
}
