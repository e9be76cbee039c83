package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Choice;
import org.jspecify.annotations.Nullable;

/** A citizen's second thought, with the token on the slip. */
public record Correction(
        String ratingId,
        String token,
        Choice choice,
        @Nullable Comment comment,
        String command) {

    /** The token stays out of logs. */
    @Override
    public String toString() {
        return "Correction[" + ratingId + "]";
    }
}
