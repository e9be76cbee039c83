package io.guichet.evaluation.rating.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.Exclusion;
import io.guichet.evaluation.rating.FlagMark;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.Rectification;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.evaluation.rating.Ruling;
import io.guichet.evaluation.rating.SealedText;
import io.guichet.evaluation.rating.Version;
import io.guichet.platform.personal.Sealing;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rating with all that was said and done about it. The comments of citizens are for supervisors; what staff wrote is for
 * whoever may read the rating, since they decide by it.
 */
record RatingDetail(
        @JsonUnwrapped RatingView rating,
        List<VersionView> versions,
        List<FlagView> flags,
        @Nullable RectificationView rectification,
        @Nullable AppealView appeal,
        @Nullable ExclusionView exclusion) {

    record VersionView(
            int level,
            List<String> tags,
            int tagSetVersion,
            boolean hasComment,
            @Nullable String comment,
            Instant at) {}

    record RulingView(boolean exclude, String by, String reason, Instant at) {}

    record FlagView(String flag, Instant at, @Nullable RulingView decision) {}

    record StepView(
            String caseId,
            RectificationState step,
            Instant at,
            boolean done,
            @Nullable Instant dueAt,
            CaseNews.@Nullable Satisfied satisfied,
            CaseNews.@Nullable Outcome outcome) {}

    record RectificationView(RectificationState state, List<StepView> history) {}

    record AppealView(
            String by, String reason, Instant at, @Nullable RulingView decision) {}

    record ExclusionView(Exclusion.Cause reason, @Nullable String by, Instant at) {}

    static RatingDetail of(Rating rating, Sealing sealing, boolean withComments) {
        Sealing opener = withComments ? sealing : null;
        Exclusion exclusion = rating.review().exclusion();
        return new RatingDetail(
                RatingView.of(rating, opener),
                IntStream.range(0, rating.versions().size())
                        .mapToObj(place -> version(rating, place, opener))
                        .toList(),
                rating.review().flags().stream()
                        .map(mark -> flag(rating, mark, sealing))
                        .toList(),
                RatingView.hasRectification(rating) ? rectification(rating.rectification()) : null,
                appeal(rating, sealing),
                exclusion == null ? null : new ExclusionView(exclusion.cause(), exclusion.by(), exclusion.at()));
    }

    private static VersionView version(Rating rating, int place, @Nullable Sealing opener) {
        Version version = rating.versions().get(place);
        return new VersionView(
                version.choice().level().value(),
                version.choice().tags(),
                version.choice().tagSetVersion(),
                version.comment() != null,
                RatingView.words(rating, place, opener),
                version.at());
    }

    private static FlagView flag(Rating rating, FlagMark mark, Sealing sealing) {
        return new FlagView(
                mark.flag().code(),
                mark.at(),
                ruling(rating, mark.ruling(), FlagMark.rulingField(mark.flag()), sealing));
    }

    private static RectificationView rectification(Rectification rectification) {
        return new RectificationView(
                rectification.state(),
                rectification.history().stream()
                        .map(news -> new StepView(
                                news.caseId(),
                                news.step(),
                                news.at(),
                                news.done(),
                                news.dueAt(),
                                news.satisfied(),
                                news.outcome()))
                        .toList());
    }

    private static @Nullable AppealView appeal(Rating rating, Sealing sealing) {
        Appeal appeal = rating.review().appeal();
        if (appeal == null) return null;
        return new AppealView(
                appeal.by(),
                appeal.reason().open(sealing, rating.id(), Appeal.REASON),
                appeal.at(),
                ruling(rating, appeal.ruling(), Appeal.RULING, sealing));
    }

    private static @Nullable RulingView ruling(Rating rating, @Nullable Ruling ruling, String field, Sealing sealing) {
        if (ruling == null) return null;
        SealedText reason = ruling.reason();
        return new RulingView(ruling.exclude(), ruling.by(), reason.open(sealing, rating.id(), field), ruling.at());
    }

    @Override
    public String toString() {
        return "RatingDetail[" + rating.id() + "]";
    }
}
