package io.guichet.queue.organisation.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.organisation.Region;
import io.guichet.queue.organisation.RegionEvent;
import io.guichet.queue.organisation.Regions;
import io.guichet.queue.organisation.wire.RegionEventWire;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** Regions in one small collection. */
public final class MongoRegions implements Regions {

    private final Aggregates aggregates;

    public MongoRegions(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public Optional<Region> known(String id) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", id)).first())
                .map(MongoRegions::read);
    }

    @Override
    public Region add(Change<Region, RegionEvent> change) {
        Region region = change.after();
        try {
            aggregates.insert(region.id(), document(region), wired(change));
            return region.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(region.id()) : e;
        }
    }

    @Override
    public Region save(Change<Region, RegionEvent> change) {
        Region region = change.after();
        if (change.isEmpty()) return region;
        aggregates.update(region.id(), region.version(), document(region), wired(change));
        return region.at(region.version() + 1);
    }

    private static Document document(Region region) {
        return new Document("name", WordsDocument.of(region.name()));
    }

    private static Region read(Document stored) {
        return new Region(
                stored.getString("_id"),
                WordsDocument.read(stored.get("name", Document.class)),
                stored.getLong("version"));
    }

    private static List<WireEvent> wired(Change<Region, RegionEvent> change) {
        return change.events().stream().map(RegionEventWire::of).toList();
    }
}
