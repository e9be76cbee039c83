package io.guichet.queue.equipment.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.queue.equipment.HeardPermits;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a permit; each event sets its own fields, so their order does not matter. */
public final class MongoHeardPermits implements HeardPermits {

    private static final String WITHDRAWN = "withdrawnAt";

    private final MongoCollection<Document> permits;

    public MongoHeardPermits(MongoCollection<Document> permits) {
        this.permits = permits;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        permits.createIndex(Indexes.ascending("windowId", "to"));
    }

    @Override
    public void granted(Permit permit) {
        List<Bson> fields = new ArrayList<>(List.of(
                set("windowId", permit.windowId()),
                set("hallId", permit.hallId()),
                set("from", permit.during().from()),
                set("to", permit.during().until()),
                set("reason", permit.reason().code()),
                set("by", permit.grantedBy()),
                set("at", permit.grantedAt())));
        String staffId = permit.staffId();
        if (staffId != null) fields.add(set("staffId", staffId));
        upsert(permit.id(), combine(fields));
    }

    @Override
    public void withdrawn(String permitId, Instant at) {
        upsert(permitId, set(WITHDRAWN, at));
    }

    @Override
    public Optional<Permit> valid(String staffId, String windowId, Instant now) {
        return permits
                .find(and(eq("windowId", windowId), lte("from", now), gt("to", now), exists(WITHDRAWN, false)))
                .map(MongoHeardPermits::read)
                .into(new ArrayList<>())
                .stream()
                .filter(permit -> permit.allows(staffId, windowId, now))
                .findFirst();
    }

    private void upsert(String id, Bson fields) {
        try {
            permits.updateOne(eq("_id", id), fields, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            // Two first events at once: now it is there.
            permits.updateOne(eq("_id", id), fields);
        }
    }

    private static Permit read(Document stored) {
        return new Permit(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getString("windowId"),
                stored.getString("staffId"),
                new Span(
                        stored.getDate("from").toInstant(), stored.getDate("to").toInstant()),
                Reason.of(stored.getString("reason")),
                stored.getString("by"),
                stored.getDate("at").toInstant());
    }
}
