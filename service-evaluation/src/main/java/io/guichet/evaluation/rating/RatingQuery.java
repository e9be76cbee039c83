package io.guichet.evaluation.rating;

import io.guichet.evaluation.tag.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which ratings are looked for; null asks for all.
 *
 * @param flagged whether somebody or something doubts it
 * @param from submitted at or after
 * @param until submitted before
 */
public record RatingQuery(
        @Nullable String hallId,
        @Nullable String unitId,
        @Nullable String itemCode,
        @Nullable String windowId,
        @Nullable String staffId,
        @Nullable Level level,
        @Nullable Channel channel,
        @Nullable Boolean flagged,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Whether this rating fits. */
    public boolean fits(Rating rating) {
        Subject subject = rating.subject();
        return same(hallId, subject.hallId())
                && same(unitId, subject.unitId())
                && same(itemCode, subject.itemCode())
                && same(windowId, subject.windowId())
                && same(staffId, subject.staffId())
                && same(level, rating.choice().level())
                && same(channel, rating.channel())
                && same(flagged, !rating.review().flags().isEmpty())
                && (from == null || !rating.submittedAt().isBefore(from))
                && (until == null || rating.submittedAt().isBefore(until));
    }

    private static boolean same(@Nullable Object asked, Object is) {
        return asked == null || asked.equals(is);
    }
}
