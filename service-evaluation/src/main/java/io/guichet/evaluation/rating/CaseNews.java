package io.guichet.evaluation.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of a rectification case, as the complaint service told it. The facts are of the step: {@code done} says whether
 * the citizen was reached (contact, call-back), the rating was found justified (verification) or the work was accepted
 * (rectification).
 *
 * @param dueAt until when it is to be put right; with a rectification
 * @param satisfied what the citizen says at the call-back; null when not asked or not reached
 * @param outcome how the case was closed
 */
public record CaseNews(
        String caseId,
        RectificationState step,
        Instant at,
        boolean done,
        @Nullable Instant dueAt,
        @Nullable Satisfied satisfied,
        @Nullable Outcome outcome) {

    /** The citizen's word at the call-back. */
    public enum Satisfied {
        YES,
        BASICALLY,
        NO
    }

    /** How a case ends. */
    public enum Outcome {
        UPHELD,
        PARTLY,
        NOT_UPHELD,
        UNTRUE
    }

    public CaseNews {
        if (step == RectificationState.OPEN) throw new IllegalArgumentException("open is where a case begins");
        if ((step == RectificationState.CLOSED) != (outcome != null)) {
            throw new IllegalArgumentException(step + " with outcome " + outcome);
        }
    }

    /** Whether this moves the case on; a try that reached nobody or work that was sent back does not. */
    boolean advances() {
        return switch (step) {
            case CONTACTED, CALLED_BACK, RECTIFIED -> done;
            case VERIFIED, ANSWERED, CLOSED -> true;
            case OPEN -> false;
        };
    }
}
