package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.OwnRating;
import io.guichet.evaluation.rating.Rating;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param correctableUntil null when it cannot be corrected */
record OwnRatingView(
        OwnRating.State state,
        @Nullable Given rating,
        @Nullable Instant correctableUntil) {

    record Given(int level, List<String> tags, @Nullable String comment, Instant submittedAt) {

        @Override
        public String toString() {
            return "Given[" + level + "]";
        }
    }

    static OwnRatingView of(OwnRating own) {
        Rating rating = own.rating();
        Given given = rating == null
                ? null
                : new Given(rating.choice().level().value(), rating.choice().tags(), own.words(), rating.submittedAt());
        return new OwnRatingView(own.state(), given, own.correctableUntil());
    }
}
