package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Rating;
import java.time.Instant;

/** The receipt for the citizen. */
record SubmittedView(String id, String ticketId, int level, Instant submittedAt) {

    static SubmittedView of(Rating rating) {
        return new SubmittedView(
                rating.id(), rating.ticketId(), rating.choice().level().value(), rating.submittedAt());
    }
}
