package io.guichet.equipment.figures.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.equipment.figures.DeviceHistory;
import io.guichet.equipment.figures.Outage;
import io.guichet.equipment.figures.Repair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One small document a fault and one a repair; each piece of news sets its own fields, so their order does not matter. */
public final class MongoDeviceHistory implements DeviceHistory {

    private static final String DEVICE = "deviceId";
    private static final String HALL = "hallId";
    private static final String DOWN = "down";
    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String VERIFIED = "verifiedAt";

    private final MongoCollection<Document> outages;
    private final MongoCollection<Document> repairs;

    public MongoDeviceHistory(MongoCollection<Document> outages, MongoCollection<Document> repairs) {
        this.outages = outages;
        this.repairs = repairs;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        outages.createIndex(ascending(HALL, FROM));
        repairs.createIndex(ascending(HALL, VERIFIED));
    }

    @Override
    public void reported(String faultId, String deviceId, String hallId, boolean down, Instant at) {
        List<Bson> fields = new ArrayList<>(List.of(set(DEVICE, deviceId), set(HALL, hallId), min(FROM, at)));
        // Once down it stays so: a fault is rated worse, not better.
        if (down) fields.add(set(DOWN, true));
        upsert(outages, faultId, combine(fields));
    }

    @Override
    public void repaired(String faultId, String deviceId, String hallId, Instant at) {
        upsert(outages, faultId, combine(set(DEVICE, deviceId), set(HALL, hallId), min(UNTIL, at)));
    }

    @Override
    public void verified(Repair repair, String hallId) {
        upsert(
                repairs,
                repair.workOrderId(),
                combine(
                        set(DEVICE, repair.deviceId()),
                        set(HALL, hallId),
                        set("faultId", repair.faultId()),
                        set("reworks", repair.reworks()),
                        set(VERIFIED, repair.verifiedAt())));
    }

    /** What was never heard of as reported has no beginning, and is left out until it has. */
    @Override
    public List<Outage> outages(String hallId, Instant from, Instant until) {
        return outages.find(and(eq(HALL, hallId), lt(FROM, until), or(exists(UNTIL, false), gte(UNTIL, from))))
                .sort(ascending(FROM, "_id"))
                .map(MongoDeviceHistory::outage)
                .into(new ArrayList<>());
    }

    @Override
    public List<Repair> repairs(String hallId, Instant from, Instant until) {
        return repairs.find(and(eq(HALL, hallId), gte(VERIFIED, from), lt(VERIFIED, until)))
                .sort(ascending(VERIFIED, "_id"))
                .map(MongoDeviceHistory::repair)
                .into(new ArrayList<>());
    }

    private static Outage outage(Document stored) {
        Date until = stored.getDate(UNTIL);
        return new Outage(
                stored.getString("_id"),
                text(stored, DEVICE),
                stored.getBoolean(DOWN, false),
                stored.getDate(FROM).toInstant(),
                until == null ? null : until.toInstant());
    }

    private static Repair repair(Document stored) {
        return new Repair(
                stored.getString("_id"),
                text(stored, DEVICE),
                text(stored, "faultId"),
                stored.getInteger("reworks"),
                stored.getDate(VERIFIED).toInstant());
    }

    private static String text(Document stored, String field) {
        return Objects.requireNonNull(stored.getString(field), field);
    }

    private static void upsert(MongoCollection<Document> documents, String id, Bson fields) {
        try {
            documents.updateOne(eq("_id", id), fields, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // Two first ones at once: now it is there.
            documents.updateOne(eq("_id", id), fields);
        }
    }
}
