package io.guichet.evaluation.statistics.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.evaluation.statistics.About;
import io.guichet.evaluation.statistics.Heard;
import io.guichet.evaluation.statistics.News;
import io.guichet.evaluation.statistics.Steps;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What we read of every event on {@code guichet.evaluation.rating}.
 *
 * @param submittedAt when the rating came first; the earliest events have only {@code at}
 * @param finishedAt when the service ended; likewise
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record RatingHappened(
        String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        String staffId,
        int level,
        List<String> tags,
        String channel,
        @Nullable Instant submittedAt,
        @Nullable Instant finishedAt,
        @Nullable Boolean hasContact,
        @Nullable CaseSteps steps,
        Instant at) {

    private static final String PREFIX = "io.guichet.evaluation.rating.";

    @JsonIgnoreProperties(ignoreUnknown = true)
    record CaseSteps(
            @Nullable Instant contactedAt,
            @Nullable Instant verifiedAt,
            @Nullable Instant rectifiedAt,
            @Nullable Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable Instant calledBackAt,
            @Nullable String satisfied) {

        Steps toSteps() {
            return new Steps(
                    contactedAt,
                    verifiedAt,
                    rectifiedAt,
                    dueAt,
                    answeredAt,
                    calledBackAt,
                    satisfied == null ? null : !satisfied.equals("NO"));
        }
    }

    static boolean isSaidBy(String type) {
        return type.startsWith(PREFIX);
    }

    Heard toHeard(String type, long seq) {
        Instant submitted = submittedAt == null ? Objects.requireNonNull(at, "at") : submittedAt;
        About about = new About(
                Ids.slug("ticketId", ticketId),
                Ids.slug("hallId", hallId),
                Ids.slug("unitId", unitId),
                Ids.slug("itemCode", itemCode),
                Ids.slug("windowId", windowId),
                Ids.slug("staffId", staffId),
                finishedAt == null ? submitted : finishedAt);
        News news = new News(topic(type), level, tags, hasContact, steps == null ? null : steps.toSteps());
        return new Heard(about, new Heard.OfRating(Ids.slug("channel", channel), submitted, seq, news));
    }

    private static News.Topic topic(String type) {
        return switch (type.substring(PREFIX.length())) {
            case "submitted.v1", "corrected.v1" -> News.Topic.VOICED;
            case "flagged.v1" -> News.Topic.FLAGGED;
            case "excluded.v1" -> News.Topic.EXCLUDED;
            case "rectification-moved.v1", "rectified.v1" -> News.Topic.MOVED;
            default -> News.Topic.OTHER;
        };
    }
}
