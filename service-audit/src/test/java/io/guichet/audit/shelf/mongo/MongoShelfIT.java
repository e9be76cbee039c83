package io.guichet.audit.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.audit.TestBackend;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.ShelfContract;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoShelfIT extends ShelfContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoDatabase DATABASE = TestBackend.fresh(CLIENT);
    private static final MongoShelf<Thing, Painted> SHELF = new MongoShelf<>(
            TestBackend.outbox().aggregates(DATABASE.getCollection("things"), "guichet.audit.thing"),
            SHAPE,
            Painted::wire);

    static {
        SHELF.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Shelf<Thing, Painted> shelf() {
        return SHELF;
    }

    @Test
    void the_event_lies_aboard_the_document() {
        add(thing("z", null));

        Document stored = DATABASE.getCollection("things").find().first();
        assertThat(String.valueOf(stored)).contains("io.guichet.audit.thing.painted.v1", "pendingSince");
    }
}
