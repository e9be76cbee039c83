package io.guichet.queue.catalogue.mongo;

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
import io.guichet.queue.catalogue.ItemEvent;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ServiceItem;
import io.guichet.queue.catalogue.wire.ItemEventWire;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Items in one small collection. */
public final class MongoItems implements Items {

    private final Aggregates aggregates;

    public MongoItems(Aggregates aggregates) {
        this.aggregates = aggregates;
    }

    /** Idempotent; run at start. */
    public void createIndexes() {
        aggregates.documents().createIndex(ascending("hallId", "series", "_id"));
        aggregates.documents().createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    }

    @Override
    public ServiceItem find(String code) {
        return known(code).orElseThrow(() -> new NotFound("item", code));
    }

    @Override
    public Optional<ServiceItem> known(String code) {
        return Optional.ofNullable(aggregates.documents().find(eq("_id", code)).first())
                .map(ItemDocument::read);
    }

    @Override
    public List<ServiceItem> ofHall(String hallId) {
        return aggregates
                .documents()
                .find(eq("hallId", hallId))
                .sort(ascending("series", "_id"))
                .map(ItemDocument::read)
                .into(new ArrayList<>());
    }

    @Override
    public ServiceItem add(Change<ServiceItem, ItemEvent> change) {
        ServiceItem item = change.after();
        try {
            aggregates.insert(item.code(), ItemDocument.of(item), wired(change));
            return item.at(1);
        } catch (MongoWriteException e) {
            throw e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY ? new Stale(item.code()) : e;
        }
    }

    @Override
    public ServiceItem save(Change<ServiceItem, ItemEvent> change) {
        ServiceItem item = change.after();
        if (change.isEmpty()) return item;
        aggregates.update(item.code(), item.version(), ItemDocument.of(item), wired(change));
        return item.at(item.version() + 1);
    }

    private static List<WireEvent> wired(Change<ServiceItem, ItemEvent> change) {
        return change.events().stream().map(ItemEventWire::of).toList();
    }
}
