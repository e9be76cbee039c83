package io.guichet.queue.appointment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.appointment.SlotId;
import io.guichet.queue.appointment.Slots;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document per slot: how many places are given, and to whom. Count and holder change in one write, under the
 * condition that there is room and that the holder has none yet: a place cannot be given twice, nor taken twice.
 */
public final class MongoSlots implements Slots {

    private static final String HOLDER = "holders.id";

    private final MongoCollection<Document> slots;

    public MongoSlots(MongoCollection<Document> slots) {
        this.slots = slots;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        slots.createIndex(ascending("hallId", "itemCode", "startsAt"));
    }

    @Override
    public boolean take(SlotId slot, int places, String appointmentId, Instant now) {
        if (takeOne(slot, places, appointmentId, now) || holds(slot, appointmentId)) return true;
        // Full, or nobody asked for this slot yet: the insert tells which.
        begin(slot);
        return takeOne(slot, places, appointmentId, now) || holds(slot, appointmentId);
    }

    private boolean takeOne(SlotId slot, int places, String appointmentId, Instant now) {
        Bson room = and(eq("_id", slot.toString()), lt("taken", places), ne(HOLDER, appointmentId));
        Document holder = new Document("id", appointmentId).append("at", now);
        return slots.updateOne(room, combine(inc("taken", 1), push("holders", holder)))
                        .getMatchedCount()
                == 1;
    }

    private boolean holds(SlotId slot, String appointmentId) {
        return slots.countDocuments(and(eq("_id", slot.toString()), eq(HOLDER, appointmentId))) == 1;
    }

    private void begin(SlotId slot) {
        try {
            slots.updateOne(
                    eq("_id", slot.toString()),
                    combine(
                            setOnInsert("hallId", slot.hallId()),
                            setOnInsert("itemCode", slot.itemCode()),
                            setOnInsert("startsAt", slot.startsAt()),
                            setOnInsert("taken", 0),
                            setOnInsert("holders", List.of())),
                    new UpdateOptions().upsert(true));
        } catch (MongoWriteException twoAtOnce) {
            if (twoAtOnce.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw twoAtOnce;
        }
    }

    @Override
    public void giveBack(SlotId slot, String appointmentId) {
        slots.updateOne(
                and(eq("_id", slot.toString()), eq(HOLDER, appointmentId)),
                combine(inc("taken", -1), pull("holders", new Document("id", appointmentId))));
    }

    @Override
    public List<String> heldSince(SlotId slot, Instant before) {
        Document found = slots.find(eq("_id", slot.toString())).first();
        if (found == null) return List.of();
        return found.getList("holders", Document.class).stream()
                .filter(holder -> holder.getDate("at").toInstant().isBefore(before))
                .map(holder -> holder.getString("id"))
                .toList();
    }

    @Override
    public Map<Instant, Integer> taken(String hallId, String itemCode, Instant from, Instant until) {
        Map<Instant, Integer> taken = new HashMap<>();
        slots.find(and(eq("hallId", hallId), eq("itemCode", itemCode), gte("startsAt", from), lt("startsAt", until)))
                .projection(include("startsAt", "taken"))
                .forEach(slot -> taken.put(slot.getDate("startsAt").toInstant(), slot.getInteger("taken")));
        return taken;
    }
}
