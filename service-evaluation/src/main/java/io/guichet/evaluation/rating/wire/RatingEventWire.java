package io.guichet.evaluation.rating.wire;

import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.util.List;

/** Names, versions and data of rating events; samples lie in {@code contracts/events}. The citizen's text stays here. */
public final class RatingEventWire {

    private RatingEventWire() {}

    public static WireEvent of(RatingEvent event) {
        return switch (event) {
            case RatingEvent.Submitted submitted ->
                new WireEvent("evaluation.rating.submitted", 1, SubmittedV1.of(submitted));
        };
    }

    record SubmittedV1(
            String ratingId,
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
            Instant at) {

        static SubmittedV1 of(RatingEvent.Submitted event) {
            Rating rating = event.rating();
            return new SubmittedV1(
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
                    rating.comment() != null,
                    event.at());
        }
    }
}
