package io.guichet.evaluation.rectification.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import io.guichet.evaluation.rating.CaseNews;
import io.guichet.evaluation.rating.RectificationState;
import io.guichet.evaluation.rectification.Told;
import io.guichet.evaluation.rectification.UnclaimedNews;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** One small document for each; its id follows from what was told. */
public final class MongoUnclaimedNews implements UnclaimedNews {

    private final MongoCollection<Document> unclaimed;
    private final Clock clock;

    public MongoUnclaimedNews(MongoCollection<Document> unclaimed, Clock clock) {
        this.unclaimed = unclaimed;
        this.clock = clock;
    }

    @Override
    public void keep(Told told) {
        CaseNews news = told.news();
        Document document = new Document("_id", id(told))
                .append("ratingId", told.ratingId())
                .append("caseId", news.caseId())
                .append("step", news.step().name())
                .append("at", news.at())
                .append("done", news.done())
                .append("dueAt", news.dueAt())
                .append("satisfied", name(news.satisfied()))
                .append("outcome", name(news.outcome()))
                .append("since", clock.instant());
        try {
            unclaimed.insertOne(document);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public List<Told> some(int most) {
        return unclaimed
                .find()
                .sort(ascending("_id"))
                .limit(most)
                .map(MongoUnclaimedNews::read)
                .into(new ArrayList<>());
    }

    @Override
    public void claimed(Told told) {
        unclaimed.deleteOne(eq("_id", id(told)));
    }

    private static String id(Told told) {
        return Ids.of(told.toString());
    }

    private static Told read(Document stored) {
        String satisfied = stored.getString("satisfied");
        String outcome = stored.getString("outcome");
        CaseNews news = new CaseNews(
                stored.getString("caseId"),
                RectificationState.valueOf(stored.getString("step")),
                stored.getDate("at").toInstant(),
                stored.getBoolean("done"),
                instant(stored, "dueAt"),
                satisfied == null ? null : CaseNews.Satisfied.valueOf(satisfied),
                outcome == null ? null : CaseNews.Outcome.valueOf(outcome));
        return new Told(stored.getString("ratingId"), news);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Instant instant(Document stored, String field) {
        Date date = stored.getDate(field);
        return date == null ? null : date.toInstant();
    }
}
