package io.guichet.audit.fact.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.fact.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        return find(and(eq("unitId", unitId), eq("kind", kind.name()), inYear(year)));
    }

    @Override
    public List<Fact> counting(String unitId, int year, Fact.Kind kind, int skip, int limit) {
        return facts.find(and(eq("unitId", unitId), eq("kind", kind.name()), inYear(year), eq("counts", true)))
                .sort(ascending("day", "_id"))
                .skip(skip)
                .limit(limit)
                .map(MongoFacts::read)
                .into(new ArrayList<>());
    }

    @Override
    public Map<String, Map<Fact.Kind, Tally>> tallies(Collection<String> unitIds, int year) {
        Map<String, Map<Fact.Kind, Tally>> tallies = new HashMap<>();
        Document group = new Document("_id", new Document("unitId", "$unitId").append("kind", "$kind"))
                .append("count", new Document("$sum", 1))
                .append("sum", new Document("$sum", "$value"));
        facts.aggregate(List.of(
                        new Document("$match", and(in("unitId", unitIds), inYear(year), eq("counts", true))),
                        new Document("$group", group)))
                .forEach(found -> {
                    Document key = found.get("_id", Document.class);
                    tallies.computeIfAbsent(key.getString("unitId"), unit -> new EnumMap<>(Fact.Kind.class))
                            .put(
                                    Fact.Kind.valueOf(key.getString("kind")),
                                    new Tally(
                                            found.get("count", Number.class).longValue(),
                                            found.get("sum", Number.class).doubleValue()));
                });
        return tallies;
    }

    private static Bson inYear(int year) {
        return and(gte("day", year + "-01-01"), lt("day", year + 1 + "-01-01"));
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
