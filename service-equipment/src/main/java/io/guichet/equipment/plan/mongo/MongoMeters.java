package io.guichet.equipment.plan.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.equipment.plan.Meters;
import io.guichet.equipment.plan.PlanRefusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A meter is the sum of its counts and what was read off. Counts stand in one document a meter and hour, with the ids of
 * the counted events: the number and what it guards against repeats change in one write.
 */
public final class MongoMeters implements Meters {

    private static final String METER = "meterId";
    private static final String EVENTS = "events";
    private static final String COUNT = "count";
    private static final String READING = "reading";
    private static final String CHANGES = "changes";
    private static final String CHANGED = "changed";

    private final MongoCollection<Document> meters;
    private final MongoCollection<Document> counts;

    public MongoMeters(MongoCollection<Document> meters, MongoCollection<Document> counts) {
        this.meters = meters;
        this.counts = counts;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        counts.createIndex(ascending(METER, COUNT));
        meters.createIndex(ascending(CHANGED), new IndexOptions().sparse(true));
    }

    @Override
    public long reading(String meterId) {
        Document meter = meters.find(eq("_id", meterId)).first();
        Long read = meter == null ? null : meter.getLong(READING);
        Document counted = counts.aggregate(List.of(match(eq(METER, meterId)), group(null, sum("sum", "$" + COUNT))))
                .first();
        Number sum = counted == null ? Integer.valueOf(0) : counted.get("sum", Number.class);
        return (read == null ? 0 : read) + sum.longValue();
    }

    @Override
    public void count(String meterId, String eventId, Instant at) {
        String hour = meterId + "|" + at.truncatedTo(ChronoUnit.HOURS);
        try {
            counts.updateOne(
                    and(eq("_id", hour), ne(EVENTS, eventId)),
                    combine(set(METER, meterId), push(EVENTS, eventId), inc(COUNT, 1L)),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The hour is there and has this event: a repeat. Or two first events of an hour at once: then again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            counts.updateOne(and(eq("_id", hour), ne(EVENTS, eventId)), combine(push(EVENTS, eventId), inc(COUNT, 1L)));
        }
        // Also for a repeat: the first time may have ended between the two writes.
        touch(meterId);
    }

    @Override
    public void read(String meterId, long reading, Instant at) {
        touch(meterId);
        Bson notLower = or(lte(READING, reading), exists(READING, false));
        var done =
                meters.updateOne(and(eq("_id", meterId), notLower), combine(set(READING, reading), set("readAt", at)));
        if (done.getMatchedCount() == 0) throw new PlanRefusal.LowerReading(reading(meterId));
        touch(meterId);
    }

    @Override
    public List<Changed> changed(int limit) {
        return meters.find(eq(CHANGED, true))
                .sort(ascending("_id"))
                .limit(limit)
                .map(meter -> new Changed(meter.getString("_id"), meter.getLong(CHANGES)))
                .into(new ArrayList<>());
    }

    @Override
    public void settled(Changed changed) {
        meters.updateOne(and(eq("_id", changed.meterId()), eq(CHANGES, changed.mark())), unset(CHANGED));
    }

    private void touch(String meterId) {
        Bson more = combine(inc(CHANGES, 1L), set(CHANGED, true));
        try {
            meters.updateOne(eq("_id", meterId), more, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            meters.updateOne(eq("_id", meterId), more);
        }
    }
}
