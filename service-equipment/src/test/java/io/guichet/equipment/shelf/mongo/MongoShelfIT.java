package io.guichet.equipment.shelf.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.equipment.TestBackend;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.ShelfContract;
import io.guichet.platform.outbox.WireEvent;
import java.util.List;
import org.junit.jupiter.api.AfterAll;

class MongoShelfIT extends ShelfContract {

    private static final MongoClient CLIENT = TestBackend.client();

    private final MongoShelf<Box, BoxEvent> shelf = new MongoShelf<>(
            "box",
            TestBackend.outbox().aggregates(TestBackend.fresh(CLIENT).getCollection("boxes"), "boxes"),
            Box.class,
            event -> new WireEvent("box.made", 1, event));

    MongoShelfIT() {
        shelf.createUniqueIndex("label");
        shelf.createIndexes(List.of(List.of("colour", "label")));
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Shelf<Box, BoxEvent> shelf() {
        return shelf;
    }
}
