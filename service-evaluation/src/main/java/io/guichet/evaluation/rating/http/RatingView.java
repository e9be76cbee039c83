package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.platform.personal.Sealing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it counts now.
 *
 * @param comment null when there is none, or when the reader may not see it ({@code hasComment} tells which)
 * @param rectificationState null for a rating that was never bad
 */
record RatingView(
        String id,
        String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        String staffId,
        int level,
        List<String> tags,
        int tagSetVersion,
        String channel,
        boolean hasComment,
        @Nullable String comment,
        Instant submittedAt,
        Instant finishedAt,
        boolean hasContact,
        boolean corrected,
        boolean flagged,
        boolean excluded,
        @Nullable String rectificationState,
        long version) {

    static RatingView of(Rating rating, @Nullable Sealing opener) {
        return new RatingView(
                rating.id(),
                rating.ticketId(),
                rating.subject().hallId(),
                rating.subject().unitId(),
                rating.subject().itemCode(),
                rating.subject().windowId(),
                rating.subject().staffId(),
                rating.choice().level().value(),
                rating.choice().tags(),
                rating.choice().tagSetVersion(),
                rating.channel().name(),
                rating.hasComment(),
                words(rating, rating.versions().size() - 1, opener),
                rating.submittedAt(),
                rating.finishedAt(),
                rating.contact() != null,
                rating.versions().size() > 1,
                !rating.review().flags().isEmpty(),
                rating.isExcluded(),
                hasRectification(rating) ? rating.rectification().state().name() : null,
                rating.version());
    }

    static boolean hasRectification(Rating rating) {
        return rating.wasBad() || !rating.rectification().history().isEmpty();
    }

    static @Nullable String words(Rating rating, int place, @Nullable Sealing opener) {
        SealedText sealed = rating.versions().get(place).comment();
        return sealed == null || opener == null ? null : sealed.open(opener, rating.id(), Rating.commentField(place));
    }

    @Override
    public String toString() {
        return "RatingView[" + id + "]";
    }
}
