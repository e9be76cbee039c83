package io.guichet.evaluation.rating.mongo;

import io.guichet.evaluation.rating.Appeal;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.Exclusion;
import io.guichet.evaluation.rating.Flag;
import io.guichet.evaluation.rating.FlagMark;
import io.guichet.evaluation.rating.Rectification;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.evaluation.rating.Review;
import io.guichet.evaluation.rating.Ruling;
import io.guichet.evaluation.rating.SealedText;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the house thinks of a rating and what became of it, to BSON and back. */
final class ReviewDocument {

    private ReviewDocument() {}

    static void write(Review review, Document state) {
        Exclusion exclusion = review.exclusion();
        state.append("flags", review.flags().stream().map(ReviewDocument::write).toList())
                .append("appeal", write(review.appeal()))
                .append(
                        "exclusion",
                        exclusion == null
                                ? null
                                : new Document("cause", exclusion.cause().name())
                                        .append("by", exclusion.by())
                                        .append("at", exclusion.at()));
    }

    static Review review(Document found) {
        return new Review(
                found.getList("flags", Document.class, List.of()).stream()
                        .map(ReviewDocument::mark)
                        .toList(),
                appeal(found.get("appeal", Document.class)),
                exclusion(found.get("exclusion", Document.class)));
    }

    static List<Document> write(Rectification rectification) {
        return rectification.history().stream()
                .map(news -> new Document("caseId", news.caseId())
                        .append("step", news.step().name())
                        .append("at", news.at())
                        .append("done", news.done())
                        .append("dueAt", news.dueAt())
                        .append("satisfied", name(news.satisfied()))
                        .append("outcome", name(news.outcome())))
                .toList();
    }

    static Rectification rectification(@Nullable List<Document> stored) {
        if (stored == null) return Rectification.NONE;
        return new Rectification(stored.stream().map(ReviewDocument::news).toList());
    }

    private static CaseNews news(Document stored) {
        String satisfied = stored.getString("satisfied");
        String outcome = stored.getString("outcome");
        return new CaseNews(
                stored.getString("caseId"),
                RectificationState.valueOf(stored.getString("step")),
                stored.getDate("at").toInstant(),
                stored.getBoolean("done"),
                instant(stored, "dueAt"),
                satisfied == null ? null : CaseNews.Satisfied.valueOf(satisfied),
                outcome == null ? null : CaseNews.Outcome.valueOf(outcome));
    }

    private static Document write(FlagMark mark) {
        return new Document("flag", mark.flag().code()).append("at", mark.at()).append("ruling", write(mark.ruling()));
    }

    private static FlagMark mark(Document stored) {
        return new FlagMark(
                Flag.of(stored.getString("flag")),
                stored.getDate("at").toInstant(),
                ruling(stored.get("ruling", Document.class)));
    }

    private static @Nullable Document write(@Nullable Appeal appeal) {
        if (appeal == null) return null;
        return new Document("by", appeal.by())
                .append("reason", appeal.reason().ciphertext())
                .append("at", appeal.at())
                .append("ruling", write(appeal.ruling()));
    }

    private static @Nullable Appeal appeal(@Nullable Document stored) {
        if (stored == null) return null;
        return new Appeal(
                stored.getString("by"),
                new SealedText(stored.getString("reason")),
                stored.getDate("at").toInstant(),
                ruling(stored.get("ruling", Document.class)));
    }

    private static @Nullable Document write(@Nullable Ruling ruling) {
        if (ruling == null) return null;
        return new Document("exclude", ruling.exclude())
                .append("by", ruling.by())
                .append("reason", ruling.reason().ciphertext())
                .append("at", ruling.at());
    }

    private static @Nullable Ruling ruling(@Nullable Document stored) {
        if (stored == null) return null;
        return new Ruling(
                stored.getBoolean("exclude"),
                stored.getString("by"),
                new SealedText(stored.getString("reason")),
                stored.getDate("at").toInstant());
    }

    private static @Nullable Exclusion exclusion(@Nullable Document stored) {
        if (stored == null) return null;
        return new Exclusion(
                Exclusion.Cause.valueOf(stored.getString("cause")),
                stored.getString("by"),
                stored.getDate("at").toInstant());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
