package io.guichet.queue.callback.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;
import static io.guichet.queue.callback.mongo.CallbackDocument.OPEN;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.callback.Callback;
import io.guichet.queue.callback.CallbackEvent;
import io.guichet.queue.callback.CallbackState;
import io.guichet.queue.callback.Callbacks;
import io.guichet.queue.callback.wire.CallbackEventWire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Callbacks, one document each. */
public final class MongoCallbacks implements Callbacks {

    private final Aggregates aggregates;

    public MongoCallbacks(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("hallId", OPEN, "dueAt"));
        aggregates.documents().createIndex(ascending(OPEN, "dueAt"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Callback find(String id) {
        Document stored = aggregates.documents().find(eq("_id", id)).first();
        if (stored == null) throw new NotFound("callback", id);
        return CallbackDocument.read(stored);
    }

    @Override
    public List<Callback> ofHall(String hallId, CallbackState state, Instant now, int skip, int limit) {
        Bson inState = switch (state) {
            case OPEN -> and(eq(OPEN, true), gt("dueAt", now));
            case OVERDUE -> and(eq(OPEN, true), lte("dueAt", now));
            case DONE -> eq(OPEN, false);
        };
        return inOrder(and(eq("hallId", hallId), inState), skip, limit);
    }

    @Override
    public List<Callback> toNoteOverdue(Instant now, int limit) {
        return inOrder(and(eq(OPEN, true), lte("dueAt", now), exists("overdueNoted", false)), 0, limit);
    }

    @Override
    public Callback add(Change<Callback, CallbackEvent> change) {
        Callback callback = change.after();
        try {
            aggregates.insert(callback.id(), CallbackDocument.of(callback), wired(change));
            return callback.stored(1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return find(callback.id());
        }
    }

    @Override
    public Callback save(Change<Callback, CallbackEvent> change) {
        Callback callback = change.after();
        if (change.isEmpty()) return callback;
        aggregates.update(callback.id(), callback.version(), CallbackDocument.of(callback), wired(change));
        return callback.stored(callback.version() + 1);
    }

    private List<Callback> inOrder(Bson filter, int skip, int limit) {
        return aggregates
                .documents()
                .find(filter)
                .sort(ascending("dueAt", "_id"))
                .skip(skip)
                .limit(limit)
                .map(CallbackDocument::read)
                .into(new ArrayList<>());
    }

    private static List<WireEvent> wired(Change<Callback, CallbackEvent> change) {
        return change.events().stream().map(CallbackEventWire::of).toList();
    }
}
