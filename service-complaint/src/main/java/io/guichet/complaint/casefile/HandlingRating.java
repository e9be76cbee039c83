package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's word on how the case was handled.
 *
 * @param level 1 to 5, 5 the best
 */
public record HandlingRating(int level, @Nullable SealedText note, Instant at) {

    public HandlingRating {
        if (level < 1 || level > 5) throw new IllegalArgumentException("level: 1 to 5");
    }
}
