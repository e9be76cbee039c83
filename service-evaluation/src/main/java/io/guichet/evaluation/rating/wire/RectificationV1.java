package io.guichet.evaluation.rating.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Rectification;
import io.guichet.evaluation.rating.RectificationState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where putting a rating right stands, whole each time: a reader needs only the last one. */
record RectificationV1(
        @JsonUnwrapped RatingEventWire.About about,
        @Nullable String caseId,
        String state,
        boolean hasContact,
        Steps steps,
        Instant at) {

    static RectificationV1 of(Rating rating, Instant at) {
        Rectification rectification = rating.rectification();
        return new RectificationV1(
                RatingEventWire.About.of(rating),
                rectification.caseId(),
                rectification.state().name(),
                rating.contact() != null,
                Steps.of(rectification),
                at);
    }

    /**
     * The first time of each step that moved the case on; null for those still to come.
     *
     * @param contactedAt when the citizen was reached first
     * @param upheld whether the rating was found justified
     * @param rectifiedAt when the work was accepted
     * @param dueAt until when it was to be done
     * @param calledBackAt when the citizen was reached for the call-back
     */
    record Steps(
            @Nullable Instant contactedAt,
            @Nullable Instant verifiedAt,
            @Nullable Boolean upheld,
            @Nullable Instant rectifiedAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable Instant calledBackAt,
            @Nullable String satisfied,
            @Nullable Instant closedAt,
            @Nullable String outcome) {

        static Steps of(Rectification steps) {
            return new Steps(
                    at(steps, RectificationState.CONTACTED),
                    at(steps, RectificationState.VERIFIED),
                    steps.reached(RectificationState.VERIFIED)
                            .map(CaseNews::done)
                            .orElse(null),
                    at(steps, RectificationState.RECTIFIED),
                    steps.dueAt(),
                    at(steps, RectificationState.ANSWERED),
                    at(steps, RectificationState.CALLED_BACK),
                    steps.satisfied().map(Enum::name).orElse(null),
                    at(steps, RectificationState.CLOSED),
                    steps.reached(RectificationState.CLOSED)
                            .map(CaseNews::outcome)
                            .map(Enum::name)
                            .orElse(null));
        }

        private static @Nullable Instant at(Rectification steps, RectificationState step) {
            return steps.reached(step).map(CaseNews::at).orElse(null);
        }
    }
}
