package io.guichet.queue.window.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.queue.organisation.Span;
import io.guichet.queue.window.Permit;
import io.guichet.queue.window.Permits;
import io.guichet.queue.window.wire.WindowEventWire;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Permits, one document each. */
public final class MongoPermits implements Permits {

    private final Aggregates aggregates;

    public MongoPermits(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("windowId", "to"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public void add(Permit permit) {
        try {
            aggregates.insert(permit.id(), document(permit), List.of(WindowEventWire.of(permit)));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
        }
    }

    @Override
    public Optional<Permit> valid(String staffId, String windowId, Instant now) {
        var running = aggregates
                .documents()
                .find(and(eq("windowId", windowId), lte("from", now), gt("to", now)))
                .map(MongoPermits::read);
        return StreamSupport.stream(running.spliterator(), false)
                .filter(permit -> permit.allows(staffId, windowId, now))
                .findFirst();
    }

    private static Document document(Permit permit) {
        return new Document("hallId", permit.hallId())
                .append("windowId", permit.windowId())
                .append("staffId", permit.staffId())
                .append("from", permit.during().from())
                .append("to", permit.during().until())
                .append("reason", WindowDocument.Reasons.of(permit.reason()))
                .append("grantedBy", permit.grantedBy())
                .append("grantedAt", permit.grantedAt());
    }

    private static Permit read(Document stored) {
        return new Permit(
                stored.getString("_id"),
                stored.getString("hallId"),
                stored.getString("windowId"),
                stored.getString("staffId"),
                new Span(
                        stored.getDate("from").toInstant(), stored.getDate("to").toInstant()),
                WindowDocument.Reasons.read(stored.get("reason", Document.class)),
                stored.getString("grantedBy"),
                stored.getDate("grantedAt").toInstant());
    }
}
