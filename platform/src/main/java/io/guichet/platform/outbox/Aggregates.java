package io.guichet.platform.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The documents of one kind of aggregate, each {@code {_id, version, …state…, outbox: […], pendingSince}}. State and
 * events change in one write. Thread-safe.
 *
 * <p>Only {@code $set} and {@code $unset} of state, never a whole replacement: the relay pulls sent events meanwhile
 * without touching {@code version}, and a replacement would bring them back.
 */
public final class Aggregates {

    /** An aggregate with so many unsent events takes no further command. */
    static final int OUTBOX_LIMIT = 32;

    /** Room for events in one change: the sequence of an event is version × 16 + its place. */
    static final int EVENTS_PER_CHANGE = 16;

    private final MongoCollection<Document> documents;
    private final Outbox outbox;

    Aggregates(MongoCollection<Document> documents, Outbox outbox) {
        this.documents = documents;
        this.outbox = outbox;
    }

    /** For reading. Writes go through {@link #insert} and {@link #update}. */
    public MongoCollection<Document> documents() {
        return documents;
    }

    /**
     * Stores a new aggregate as version 1.
     *
     * @param state its fields; null values are left out
     * @throws com.mongodb.MongoWriteException when the id or a unique key is taken
     */
    public void insert(String id, Document state, List<WireEvent> events) {
        Document document = new Document("_id", id).append("version", 1L);
        state.forEach((field, value) -> {
            if (value != null) document.append(field, value);
        });
        if (!events.isEmpty()) {
            document.append("outbox", outbox.entries(id, 1L, events)).append("pendingSince", outbox.now());
        }
        documents.insertOne(document);
        if (!events.isEmpty()) outbox.nudge(this, id);
    }

    /**
     * Stores a change that was decided on {@code version}.
     *
     * @param state every field of the aggregate; a null value removes the field
     * @throws Stale when the stored version is another one
     * @throws Pushback when the broker has been away too long
     * @throws com.mongodb.MongoWriteException when a unique key is taken
     */
    public void update(String id, long version, Document state, List<WireEvent> events) {
        List<Bson> changes = new ArrayList<>();
        state.forEach((field, value) -> changes.add(value == null ? unset(field) : set(field, value)));
        changes.add(inc("version", 1L));
        if (!events.isEmpty()) {
            changes.add(pushEach("outbox", outbox.entries(id, version + 1, events)));
            changes.add(min("pendingSince", outbox.now()));
        }
        Bson hasRoom = exists("outbox." + (OUTBOX_LIMIT - 1), false);
        var done = documents.updateOne(and(eq("_id", id), eq("version", version), hasRoom), combine(changes));
        if (done.getMatchedCount() == 0) throw fullOrStale(id, version);
        if (!events.isEmpty()) outbox.nudge(this, id);
    }

    private RuntimeException fullOrStale(String id, long version) {
        Document found = documents
                .find(eq("_id", id))
                .projection(Projections.include("version"))
                .first();
        boolean sameVersion = found != null && found.getLong("version") == version;
        return sameVersion ? new Pushback(id) : new Stale(id);
    }
}
