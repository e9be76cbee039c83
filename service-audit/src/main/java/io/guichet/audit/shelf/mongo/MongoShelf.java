package io.guichet.audit.shelf.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import io.guichet.audit.shelf.Shape;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;

/** One collection, each document {@code {_id, version, keys, body, lastCommand, outbox}}. */
public final class MongoShelf<A, E> implements Shelf<A, E> {

    private static final String KEYS = "keys.";

    private final Aggregates aggregates;
    private final Shape<A> shape;
    private final Function<E, WireEvent> wire;

    public MongoShelf(Aggregates aggregates, Shape<A> shape, Function<E, WireEvent> wire) {
        this.aggregates = aggregates;
        this.shape = shape;
        this.wire = wire;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        for (List<String> keys : shape.indexes()) {
            aggregates
                    .documents()
                    .createIndex(ascending(keys.stream().map(KEYS::concat).toList()));
        }
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Stored<A> find(String id) {
        return known(id).orElseThrow(() -> new NotFound(shape.noun(), id));
    }

    @Override
    public Optional<Stored<A>> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(this::read);
    }

    @Override
    public List<Stored<A>> list(Wanted wanted, int skip, int limit) {
        List<Bson> conditions = new ArrayList<>();
        for (Wanted.Condition condition : wanted.conditions()) {
            String key = KEYS + condition.key();
            conditions.add(
                    switch (condition.is()) {
                        case EQUAL -> eq(key, condition.value());
                        case AT_LEAST -> gte(key, condition.value());
                        case BEFORE -> lt(key, condition.value());
                    });
        }
        List<String> order = wanted.orderedBy().isEmpty() ? List.of("_id") : List.of(KEYS + wanted.orderedBy(), "_id");
        return aggregates
                .documents()
                .find(conditions.isEmpty() ? new Document() : and(conditions))
                .sort(wanted.descending() ? descending(order) : ascending(order))
                .skip(skip)
                .limit(limit)
                .map(this::read)
                .into(new ArrayList<>());
    }

    @Override
    public Stored<A> add(Change<A, E> change) {
        A value = change.after();
        String id = shape.id().apply(value);
        try {
            aggregates.insert(id, document(value, ""), wired(change));
            return new Stored<>(value, 1);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) throw e;
            return find(id);
        }
    }

    @Override
    public Stored<A> save(Stored<A> before, Change<A, E> change, String command) {
        if (change.isEmpty()) return before;
        A after = change.after();
        aggregates.update(shape.id().apply(after), before.version(), document(after, command), wired(change));
        return new Stored<>(after, before.version() + 1);
    }

    @Override
    public String lastCommand(String id) {
        Document found = aggregates
                .documents()
                .find(eq("_id", id))
                .projection(Projections.include("lastCommand"))
                .first();
        return found == null ? "" : found.get("lastCommand", "");
    }

    private Document document(A value, String command) {
        Document keys = new Document();
        shape.keys().apply(value).forEach((key, found) -> {
            if (found != null) keys.append(key, found);
        });
        return new Document("keys", keys)
                .append("body", new Document(Json.write(value)))
                .append("lastCommand", command);
    }

    private Stored<A> read(Document found) {
        return new Stored<>(Json.read(found.get("body", Document.class), shape.type()), found.getLong("version"));
    }

    private List<WireEvent> wired(Change<A, E> change) {
        return change.events().stream().map(wire).toList();
    }
}
