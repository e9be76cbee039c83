package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Correction;
import io.guichet.evaluation.tag.TagSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the citizen says instead. Left out means: not any more. */
record CorrectionRequest(
        @Nullable String token,
        @Nullable Integer level,
        @Nullable List<@Nullable String> tags,
        @Nullable String comment) {

    Correction toCorrection(String ratingId, TagSet tagSet, String command) {
        return new Correction(
                ratingId,
                RatingBody.token("/token", token),
                RatingBody.choice(tagSet, level, tags),
                RatingBody.comment(comment),
                command);
    }

    @Override
    public String toString() {
        return "CorrectionRequest";
    }
}
