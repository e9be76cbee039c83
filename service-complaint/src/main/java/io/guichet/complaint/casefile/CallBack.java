package io.guichet.complaint.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to hear from the citizen whether it is done.
 *
 * @param resolved the citizen's word on the matter; only when reached
 * @param satisfied the citizen's word on the handling; only when reached
 */
public record CallBack(
        String by,
        Instant at,
        Result result,
        @Nullable Boolean resolved,
        @Nullable Satisfied satisfied) {

    /** How the attempt ended. */
    public enum Result {
        REACHED,
        NOT_REACHED,
        /** The citizen left nothing to be reached by. */
        NO_CONTACT
    }

    /** The citizen's word. */
    public enum Satisfied {
        YES,
        BASICALLY,
        NO
    }

    public CallBack {
        if (result != Result.REACHED && (resolved != null || satisfied != null)) {
            throw new IllegalArgumentException("only somebody reached can have answered");
        }
    }
}
