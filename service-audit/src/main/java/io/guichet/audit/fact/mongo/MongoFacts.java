package io.guichet.audit.fact.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** One document a fact; the sequence in the filter keeps out what is late. */
public final class MongoFacts implements Facts {

    private final MongoCollection<Document> facts;

    public MongoFacts(MongoCollection<Document> facts) {
        this.facts = facts;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        facts.createIndex(ascending("hallId", "month", "staffId", "day"));
        facts.createIndex(ascending("unitId", "kind", "day"));
    }

    @Override
    public void learn(Fact fact) {
        try {
            facts.updateOne(
                    and(eq("_id", fact.id()), lt("seq", fact.seq())),
                    new Document("$set", write(fact)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The document is there with this sequence or a higher one, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public List<Fact> ofMonth(String hallId, String month, @Nullable String staffId) {
        List<Bson> wanted = new ArrayList<>(List.of(eq("hallId", hallId), eq("month", month)));
        if (staffId != null) wanted.add(eq("staffId", staffId));
        return find(and(wanted));
    }

    @Override
    public List<Fact> ofYear(String unitId, int year, Fact.Kind kind) {
        return find(and(
                eq("unitId", unitId),
                eq("kind", kind.name()),
                gte("day", year + "-01-01"),
                lt("day", year + 1 + "-01-01")));
    }

    private List<Fact> find(Bson wanted) {
        return facts.find(wanted)
                .sort(ascending("day", "_id"))
                .map(MongoFacts::read)
                .into(new ArrayList<>());
    }

    private static Document write(Fact fact) {
        return new Document("kind", fact.kind().name())
                .append("hallId", fact.hallId())
                .append("unitId", fact.unitId())
                .append("staffId", fact.staffId())
                .append("day", fact.day().toString())
                .append("month", fact.month())
                .append("at", fact.at())
                .append("value", fact.value())
                .append("counts", fact.counts())
                .append("eventId", fact.eventId())
                .append("seq", fact.seq());
    }

    private static Fact read(Document found) {
        return new Fact(
                found.getString("_id"),
                Fact.Kind.valueOf(found.getString("kind")),
                found.getString("hallId"),
                found.getString("unitId"),
                found.getString("staffId"),
                LocalDate.parse(found.getString("day")),
                found.getDate("at").toInstant(),
                found.getDouble("value"),
                found.getBoolean("counts"),
                found.getString("eventId"),
                found.getLong("seq"));
    }
}
