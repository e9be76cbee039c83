package io.guichet.queue.organisation.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallEvent;
import io.guichet.queue.organisation.Halls;
import io.guichet.queue.organisation.wire.HallEventWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Halls in one small collection. */
public final class MongoHalls implements Halls {

    private final Aggregates aggregates;

    public MongoHalls(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Hall find(String id) {
        return known(id).orElseThrow(() -> new NotFound("hall", id));
    }

    @Override
    public Optional<Hall> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(HallDocument::read);
    }

    @Override
    public List<Hall> all() {
        return aggregates
                .documents()
                .find()
                .sort(ascending("_id"))
                .map(HallDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public Hall add(Change<Hall, HallEvent> change) {
        Hall hall = change.after();
        try {
            aggregates.insert(hall.id(), HallDocument.of(hall), wired(change));
            return hall.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(hall.id()) : e;
        }
    }

    @Override
    public Hall save(Change<Hall, HallEvent> change) {
        Hall hall = change.after();
        if (change.isEmpty()) return hall;
        aggregates.update(hall.id(), hall.version(), HallDocument.of(hall), wired(change));
        return hall.at(hall.version() + 1);
    }

    private static List<WireEvent> wired(Change<Hall, HallEvent> change) {
        return change.events().stream().map(HallEventWire::of).toList();
    }
}
