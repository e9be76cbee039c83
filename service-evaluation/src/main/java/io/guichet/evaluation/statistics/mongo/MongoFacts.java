package io.guichet.evaluation.statistics.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.evaluation.statistics.About;
import io.guichet.evaluation.statistics.DayKey;
import io.guichet.evaluation.statistics.Fact;
import io.guichet.evaluation.statistics.Facts;
import io.guichet.evaluation.statistics.Heard;
import io.guichet.evaluation.statistics.Steps;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * {@code _id} is the ticket. Each event is one update of one document, made of operations that commute and may be repeated:
 * {@code $set} of what is the same in all events and of the event's own place {@code news.<seq>}, {@code $min}, and
 * {@code $addToSet}.
 */
public final class MongoFacts implements Facts {

    private final MongoCollection<Document> facts;

    public MongoFacts(MongoCollection<Document> facts) {
        this.facts = facts;
    }

    public void createIndexes() {
        facts.createIndex(Indexes.ascending("hallId", "days"));
        facts.createIndex(Indexes.ascending("staffId", "finishedAt"));
        facts.createIndex(
                Indexes.ascending("windowId", "rectifiedAt"),
                new IndexOptions().partialFilterExpression(exists("rectifiedAt")));
        facts.createIndex(
                Indexes.ascending("windowId", "badSince"),
                new IndexOptions().partialFilterExpression(exists("badSince")));
    }

    @Override
    public void note(List<Heard> heard, Function<String, ZoneId> zones) {
        facts.bulkWrite(heard.stream()
                .map(event -> new UpdateOneModel<Document>(
                        eq("_id", event.about().ticketId()),
                        change(event, zones.apply(event.about().hallId())),
                        new UpdateOptions().upsert(true)))
                .toList());
    }

    private static Bson change(Heard heard, ZoneId zone) {
        About about = heard.about();
        Set<String> days = new TreeSet<>();
        List<Bson> changes = new ArrayList<>(List.of(
                set("hallId", about.hallId()),
                set("unitId", about.unitId()),
                set("itemCode", about.itemCode()),
                set("windowId", about.windowId()),
                set("staffId", about.staffId()),
                // Not set: the first rating events said only when the rating came, which is later.
                min("finishedAt", about.finishedAt())));
        days.add(day(about.finishedAt(), zone));
        Heard.OfRating rating = heard.rating();
        if (rating != null) {
            days.add(day(rating.submittedAt(), zone));
            changes.add(set("channel", rating.channel()));
            changes.add(set("submittedAt", rating.submittedAt()));
            changes.add(set("news." + rating.seq(), FactDocument.of(rating.news())));
            if (rating.news().level() <= 2) changes.add(set("badSince", rating.submittedAt()));
            Steps steps = rating.news().steps();
            if (steps != null && steps.rectifiedAt() != null) changes.add(min("rectifiedAt", steps.rectifiedAt()));
        }
        changes.add(addEachToSet("days", List.copyOf(days)));
        return combine(changes);
    }

    @Override
    public List<Fact> find(Collection<String> ticketIds) {
        return read(in("_id", ticketIds));
    }

    @Override
    public List<Fact> on(DayKey day) {
        return read(and(eq("hallId", day.hallId()), eq("days", day.day().toString())));
    }

    @Override
    public List<Fact> rectified(String windowId, Instant from, Instant to) {
        return read(and(eq("windowId", windowId), gte("rectifiedAt", from), lte("rectifiedAt", to)));
    }

    @Override
    public List<Fact> bad(String windowId, Instant from, Instant to) {
        return read(and(eq("windowId", windowId), gte("badSince", from), lte("badSince", to)));
    }

    @Override
    public Optional<String> lastWindowOf(String staffId) {
        Document last = facts.find(eq("staffId", staffId))
                .sort(Sorts.descending("finishedAt"))
                .projection(Projections.include("windowId"))
                .first();
        return Optional.ofNullable(last).map(found -> found.getString("windowId"));
    }

    @Override
    public Set<DayKey> replace(@Nullable String hallId, Function<String, ZoneId> zones) {
        Set<DayKey> all = new HashSet<>();
        facts.find(hallId == null ? new Document() : eq("hallId", hallId))
                .projection(Projections.include("hallId", "finishedAt", "submittedAt", "days"))
                .forEach(found -> {
                    String hall = found.getString("hallId");
                    Set<String> days = days(found, zones.apply(hall));
                    if (!found.getList("days", String.class).containsAll(days)) {
                        facts.updateOne(eq("_id", found.getString("_id")), addEachToSet("days", List.copyOf(days)));
                    }
                    days.forEach(day -> all.add(new DayKey(hall, LocalDate.parse(day))));
                });
        return all;
    }

    private static Set<String> days(Document found, ZoneId zone) {
        Set<String> days = new TreeSet<>();
        days.add(day(found.getDate("finishedAt").toInstant(), zone));
        Date submitted = found.getDate("submittedAt");
        if (submitted != null) days.add(day(submitted.toInstant(), zone));
        return days;
    }

    private List<Fact> read(Bson filter) {
        return facts.find(filter).batchSize(5_000).map(FactDocument::read).into(new ArrayList<>());
    }

    private static String day(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate().toString();
    }
}
