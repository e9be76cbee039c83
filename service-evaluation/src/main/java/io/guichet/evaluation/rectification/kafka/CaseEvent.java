package io.guichet.evaluation.rectification.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rectification.Told;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we read of all {@code io.guichet.complaint.case.….v1}; which fields are there depends on the step. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CaseEvent(
        String caseId,
        String kind,
        @Nullable String ratingId,
        Instant at,
        @Nullable Boolean reached,
        @Nullable Boolean upheld,
        @Nullable Boolean accepted,
        @Nullable Instant dueAt,
        CaseNews.@Nullable Satisfied satisfied,
        CaseNews.@Nullable Outcome outcome) {

    private static final String RECTIFICATION = "RECTIFICATION";

    CaseEvent {
        Ids.slug("caseId", caseId);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(at, "at");
        if (ratingId != null) Ids.slug("ratingId", ratingId);
    }

    /**
     * @return empty when the case is not about a rating
     * @throws PoisonEvent when a field that belongs to the step is missing
     */
    Optional<Told> told(CaseStep step) {
        if (ratingId == null || !kind.equals(RECTIFICATION)) return Optional.empty();
        boolean done = switch (step) {
            case CONTACTED, CALLED_BACK -> given("reached", reached);
            case VERIFIED -> given("upheld", upheld);
            case RECTIFIED -> given("accepted", accepted);
            case ANSWERED -> true;
            case CLOSED -> given("outcome", outcome) != CaseNews.Outcome.UNTRUE;
        };
        CaseNews news = new CaseNews(
                caseId,
                step.state(),
                // As fine as the database keeps it, else a repeat would not be seen as one.
                at.truncatedTo(ChronoUnit.MILLIS),
                done,
                dueAt == null ? null : dueAt.truncatedTo(ChronoUnit.MILLIS),
                step == CaseStep.CALLED_BACK ? satisfied : null,
                step == CaseStep.CLOSED ? outcome : null);
        return Optional.of(new Told(ratingId, news));
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) throw new PoisonEvent("no " + field, null);
        return value;
    }
}
