package io.guichet.audit.shelf.mongo;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.shelf.Shape;
import io.guichet.audit.shelf.Shelf;
import io.guichet.platform.outbox.Outbox;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.platform.upkeep.Indexes;
import java.util.function.Function;

/** Makes shelves in the service's database. */
public final class Shelves {

    private final Outbox outbox;
    private final MongoDatabase database;
    private final Indexes indexes;

    public Shelves(Outbox outbox, MongoDatabase database, Indexes indexes) {
        this.outbox = outbox;
        this.database = database;
        this.indexes = indexes;
    }

    /** @param topic where its events go, with the record's id as key */
    public <A, E> Shelf<A, E> open(Shape<A> shape, String topic, Function<E, WireEvent> wire) {
        MongoShelf<A, E> shelf =
                new MongoShelf<>(outbox.aggregates(database.getCollection(shape.name()), topic), shape, wire);
        indexes.make(shape.name(), shelf::createIndexes);
        return shelf;
    }
}
