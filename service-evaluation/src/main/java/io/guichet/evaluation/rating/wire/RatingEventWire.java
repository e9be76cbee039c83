package io.guichet.evaluation.rating.wire;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names, versions and data of rating events; samples lie in {@code contracts/events}. Citizens' words and numbers stay
 * here, and so do the reasons people give.
 */
public final class RatingEventWire {

    public static final String TOPIC = "guichet.evaluation.rating";

    private RatingEventWire() {}

    public static WireEvent of(RatingEvent event) {
        return switch (event) {
            case RatingEvent.Submitted submitted -> wire("submitted", SubmittedV1.of(submitted));
            case RatingEvent.Corrected corrected ->
                wire(
                        "corrected",
                        new CorrectedV1(
                                About.of(event),
                                event.rating().hasComment(),
                                corrected.from().level().value(),
                                corrected.from().tags(),
                                event.at()));
            case RatingEvent.Flagged flagged ->
                wire("flagged", new FlaggedV1(About.of(event), flagged.flag().code(), event.at()));
            case RatingEvent.FlagDecided decided ->
                wire(
                        "flag-decided",
                        new FlagDecidedV1(
                                About.of(event),
                                decided.flag().code(),
                                decided.ruling().exclude(),
                                decided.ruling().by(),
                                event.at()));
            case RatingEvent.Appealed appealed ->
                wire(
                        "appealed",
                        new AppealedV1(About.of(event), appealed.appeal().by(), event.at()));
            case RatingEvent.AppealDecided decided ->
                wire(
                        "appeal-decided",
                        new AppealDecidedV1(
                                About.of(event),
                                decided.ruling().exclude(),
                                decided.ruling().by(),
                                event.at()));
            case RatingEvent.Excluded excluded ->
                wire(
                        "excluded",
                        new ExcludedV1(
                                About.of(event),
                                excluded.exclusion().cause().name(),
                                excluded.exclusion().by(),
                                event.at()));
            case RatingEvent.RectificationMoved moved ->
                wire("rectification-moved", RectificationV1.of(event.rating(), event.at()));
            case RatingEvent.Rectified rectified -> wire("rectified", RectificationV1.of(event.rating(), event.at()));
            case RatingEvent.ContactOpened opened ->
                wire(
                        "contact-opened",
                        new ContactOpenedV1(
                                About.of(event), opened.by(), opened.purpose().name(), event.at()));
        };
    }

    private static WireEvent wire(String name, Object data) {
        return new WireEvent("evaluation.rating." + name, 1, data);
    }

    /** What every event repeats, so that nobody has to look up what it is about. */
    record About(
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
            Instant submittedAt,
            Instant finishedAt) {

        static About of(RatingEvent event) {
            return of(event.rating());
        }

        static About of(Rating rating) {
            return new About(
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
                    rating.submittedAt(),
                    rating.finishedAt());
        }
    }

    /** The first event there was, in its own order; fields were added at the end. */
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
            Instant at,
            Instant submittedAt,
            Instant finishedAt,
            boolean hasContact) {

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
                    rating.hasComment(),
                    event.at(),
                    rating.submittedAt(),
                    rating.finishedAt(),
                    rating.contact() != null);
        }
    }

    record CorrectedV1(
            @JsonUnwrapped About about, boolean hasComment, int fromLevel, List<String> fromTags, Instant at) {}

    record FlaggedV1(@JsonUnwrapped About about, String flag, Instant at) {}

    record FlagDecidedV1(@JsonUnwrapped About about, String flag, boolean exclude, String by, Instant at) {}

    record AppealedV1(@JsonUnwrapped About about, String by, Instant at) {}

    record AppealDecidedV1(@JsonUnwrapped About about, boolean upheld, String by, Instant at) {}

    record ExcludedV1(
            @JsonUnwrapped About about,
            String reason,
            @Nullable String by,
            Instant at) {}

    record ContactOpenedV1(@JsonUnwrapped About about, String by, String purpose, Instant at) {}
}
