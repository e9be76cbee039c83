package io.guichet.evaluation.rating.http;

import io.guichet.evaluation.rating.Comment;
import io.guichet.evaluation.rating.Rating;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param comment null when there is none, or when the reader may not see it ({@code hasComment} tells which) */
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
        long version) {

    static RatingView of(Rating rating, boolean withComment) {
        Comment comment = rating.comment();
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
                comment != null,
                comment == null || !withComment ? null : comment.text(),
                rating.submittedAt(),
                rating.version());
    }
}
