package io.guichet.equipment.plan.mongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A meter is the sum of its counts and what was read off. Counts stand in documents of a meter and hour, each with the ids
 * of at most {@value #A_PART} counted events: the number and what guards it against repeats change in one write, and a
 * busy hour makes more documents and not a large one that each write would write again.
 */
public final class MongoMeters implements Meters {

    static final int A_PART = 500;

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
    public void count(List<Counted> counted) {
        Map<String, Map<String, Set<String>>> byMeterAndHour = new LinkedHashMap<>();
        for (Counted one : counted) {
            byMeterAndHour
                    .computeIfAbsent(one.meterId(), meter -> new LinkedHashMap<>())
                    .computeIfAbsent(hourOf(one), hour -> new LinkedHashSet<>())
                    .add(one.eventId());
        }
        byMeterAndHour.forEach((meterId, hours) -> {
            hours.forEach((hour, events) -> countHour(meterId, hour, events));
            // Also for a repeat: the first time may have ended between the two writes.
            touch(meterId);
        });
    }

    private static String hourOf(Counted one) {
        return one.meterId() + "|" + one.at().truncatedTo(ChronoUnit.HOURS);
    }

    private void countHour(String meterId, String hour, Set<String> events) {
        List<String> rest = new ArrayList<>(events);
        while (!rest.isEmpty()) {
            // The part first and what is known second: whatever another writer puts in between stands in that part or
            // behind it, where the write below would find no place.
            Part part = openPart(hour);
            rest.removeAll(known(hour, rest));
            List<String> now = List.copyOf(rest.subList(0, Math.min(part.room(), rest.size())));
            if (!now.isEmpty() && add(meterId, part, now)) rest.removeAll(now);
        }
    }

    /** @param room how many more it takes; a full part is never written again */
    private record Part(String id, int room) {}

    private Part openPart(String hour) {
        Document last = counts.find(of(hour))
                .sort(descending("_id"))
                .projection(include(COUNT))
                .first();
        if (last == null) return new Part(part(hour, 0), A_PART);
        String id = last.getString("_id");
        int room = A_PART - Math.toIntExact(last.getLong(COUNT));
        if (room > 0) return new Part(id, room);
        return new Part(part(hour, 1 + Integer.parseInt(id.substring(hour.length() + 1))), A_PART);
    }

    private static String part(String hour, int number) {
        return "%s|%05d".formatted(hour, number);
    }

    private static Bson of(String hour) {
        // The next character after the one between the hour and the number of the part.
        return and(gte("_id", hour + "|"), lt("_id", hour + "}"));
    }

    private Set<String> known(String hour, List<String> events) {
        Set<String> known = new HashSet<>();
        for (Document part : counts.find(and(of(hour), in(EVENTS, events))).projection(include(EVENTS))) {
            known.addAll(part.getList(EVENTS, String.class));
        }
        return known;
    }

    /** @return false when somebody else wrote the part meanwhile */
    private boolean add(String meterId, Part part, List<String> events) {
        try {
            counts.updateOne(
                    and(eq("_id", part.id()), nin(EVENTS, events), lte(COUNT, (long) A_PART - events.size())),
                    combine(set(METER, meterId), pushEach(EVENTS, events), inc(COUNT, (long) events.size())),
                    new UpdateOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            // The part is there and is not as it was looked at, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return false;
        }
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
