package io.guichet.audit.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen on one line of the checklist.
 *
 * @param points null: not applicable, and out of the score
 * @param photos SHA-256 in hex; of a covert visit the commitments instead
 */
public record Answer(
        String itemCode,
        @Nullable Integer points,
        List<String> photos,
        @Nullable String note) {

    public Answer {
        photos = List.copyOf(photos);
    }
}
