package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one extension of the answer's limit.
 *
 * @param amount in the rule's unit
 * @param granted null while undecided
 */
public record Extension(
        String askedBy,
        Instant askedAt,
        int amount,
        SealedText reason,
        @Nullable String decidedBy,
        @Nullable Boolean granted) {

    Extension decided(String by, boolean granted) {
        return new Extension(askedBy, askedAt, amount, reason, by, granted);
    }

    boolean isOpen() {
        return granted == null;
    }
}
