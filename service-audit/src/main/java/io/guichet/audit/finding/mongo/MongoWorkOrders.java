package io.guichet.audit.finding.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import io.guichet.audit.finding.WorkOrder;
import io.guichet.audit.finding.WorkOrders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One document a work order: {@code {_id, findingId, state, seq, at}}; the sequence in the filter keeps out what is late. */
public final class MongoWorkOrders implements WorkOrders {

    private final MongoCollection<Document> orders;

    public MongoWorkOrders(MongoCollection<Document> orders) {
        this.orders = orders;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        orders.createIndex(ascending("findingId"));
    }

    @Override
    public void opened(String id, String findingId, long seq, Instant at) {
        Document first = new Document("state", WorkOrder.State.OPENED.name())
                .append("seq", seq)
                .append("at", at);
        upsert(eq("_id", id), new Document("$set", new Document("findingId", findingId)).append("$setOnInsert", first));
    }

    @Override
    public void moved(String id, WorkOrder.State state, long seq, Instant at) {
        Document newer = new Document("state", state.name()).append("seq", seq).append("at", at);
        upsert(and(eq("_id", id), lt("seq", seq)), new Document("$set", newer));
    }

    private void upsert(Bson filter, Document change) {
        try {
            orders.updateOne(filter, change, new UpdateOptions().upsert(true));
        } catch (MongoWriteException e) {
            // The document is there with this sequence or a higher one, so the upsert tried to insert it again.
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public List<WorkOrder> of(Collection<String> findingIds) {
        if (findingIds.isEmpty()) return List.of();
        return orders.find(in("findingId", findingIds))
                .sort(ascending("_id"))
                .map(found -> new WorkOrder(
                        found.getString("_id"),
                        found.getString("findingId"),
                        WorkOrder.State.valueOf(found.getString("state")),
                        found.getDate("at").toInstant()))
                .into(new ArrayList<>());
    }
}
