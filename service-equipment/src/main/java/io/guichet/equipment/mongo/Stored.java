package io.guichet.equipment.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Projections;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The aggregates of one feature, one document each, their events aboard. What the ports of this service have in common.
 *
 * @param <T> the aggregate, a record with {@code id} and {@code version}
 * @param <E> its events
 */
public final class Stored<T extends Record, E> {

    private final Aggregates aggregates;
    private final RecordDocuments<T> documents;
    private final Names<T, E> names;

    /**
     * @param noun for the answer that there is none
     * @param wire an event as the outside knows it
     */
    public record Names<T extends Record, E>(
            String noun,
            Class<T> type,
            Function<T, String> id,
            ToLongFunction<T> version,
            Function<E, WireEvent> wire) {}

    public Stored(Aggregates aggregates, Names<T, E> names) {
        this.aggregates = aggregates;
        this.documents = new RecordDocuments<>(names.type());
        this.names = names;
    }

    /** For indexes and counts. */
    public Aggregates aggregates() {
        return aggregates;
    }

    public Optional<T> known(String id) {
        return Optional.ofNullable(query(eq("_id", id)).first()).map(documents::read);
    }

    /** @throws NotFound when there is none */
    public T find(String id) {
        return known(id).orElseThrow(() -> new NotFound(names.noun(), id));
    }

    public List<T> list(Bson filter, Bson order, int skip, int limit) {
        return query(filter)
                .sort(order)
                .skip(skip)
                .limit(limit)
                .map(documents::read)
                .into(new ArrayList<>());
    }

    /** @return as stored; what is there already when the id is taken */
    public T add(Change<T, E> change) {
        T after = change.after();
        String id = names.id().apply(after);
        try {
            aggregates.insert(id, documents.state(after), wired(change));
            return documents.stored(after, id, 1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return find(id);
        }
    }

    /** A change without events is not written. */
    public T save(Change<T, E> change) {
        return save(change, documents.state(change.after()));
    }

    /** @param fields only these are written; the rest of the aggregate must be as it was */
    public T save(Change<T, E> change, Document fields) {
        T after = change.after();
        if (change.isEmpty()) return after;
        String id = names.id().apply(after);
        long version = names.version().applyAsLong(after);
        aggregates.update(id, version, fields, wired(change));
        return documents.stored(after, id, version + 1);
    }

    public Document state(T value) {
        return documents.state(value);
    }

    private FindIterable<BsonDocument> query(Bson filter) {
        return aggregates
                .documents()
                .withDocumentClass(BsonDocument.class)
                .find(filter)
                .projection(Projections.exclude("outbox", "pendingSince"));
    }

    private List<WireEvent> wired(Change<T, E> change) {
        return change.events().stream().map(names.wire()).toList();
    }
}
