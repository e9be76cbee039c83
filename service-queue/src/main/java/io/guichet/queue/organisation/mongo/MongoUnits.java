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
import io.guichet.queue.organisation.ServiceUnit;
import io.guichet.queue.organisation.UnitEvent;
import io.guichet.queue.organisation.Units;
import io.guichet.queue.organisation.wire.UnitEventWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Units in one small collection. */
public final class MongoUnits implements Units {

    private final Aggregates aggregates;

    public MongoUnits(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("hallId", "_id"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public ServiceUnit find(String id) {
        return known(id).orElseThrow(() -> new NotFound("unit", id));
    }

    @Override
    public Optional<ServiceUnit> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(MongoUnits::read);
    }

    @Override
    public List<ServiceUnit> ofHall(String hallId) {
        return aggregates
                .documents()
                .find(eq("hallId", hallId))
                .sort(ascending("_id"))
                .map(MongoUnits::read)
                .into(new ArrayList<>());
    }

    @Override
    public ServiceUnit add(Change<ServiceUnit, UnitEvent> change) {
        ServiceUnit unit = change.after();
        try {
            aggregates.insert(unit.id(), document(unit), wired(change));
            return unit.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(unit.id()) : e;
        }
    }

    @Override
    public ServiceUnit save(Change<ServiceUnit, UnitEvent> change) {
        ServiceUnit unit = change.after();
        if (change.isEmpty()) return unit;
        aggregates.update(unit.id(), unit.version(), document(unit), wired(change));
        return unit.at(unit.version() + 1);
    }

    private static Document document(ServiceUnit unit) {
        return new Document("hallId", unit.hallId()).append("name", WordsDocument.of(unit.name()));
    }

    private static ServiceUnit read(Document stored) {
        return new ServiceUnit(
                stored.getString("_id"),
                stored.getString("hallId"),
                WordsDocument.read(stored.get("name", Document.class)),
                stored.getLong("version"));
    }

    private static List<WireEvent> wired(Change<ServiceUnit, UnitEvent> change) {
        return change.events().stream().map(UnitEventWire::of).toList();
    }
}
