package io.guichet.equipment.shelf.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.guichet.equipment.TestBackend;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Own;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.ShelfContract;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.outbox.WireEvent;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MongoShelfIT extends ShelfContract {

    private static final MongoClient CLIENT = TestBackend.client();

    private final MongoShelf<Box, BoxEvent> shelf = new MongoShelf<>(
            "box",
            TestBackend.outbox().aggregates(TestBackend.fresh(CLIENT).getCollection("boxes"), "boxes"),
            Box.class,
            event -> new WireEvent("box.made", 1, event),
            OWN);

    MongoShelfIT() {
        shelf.createUniqueIndexes();
        shelf.createIndexes(List.of(List.of("colour", "label")));
    }

    /** Stored by a release that did not know of it. */
    @Test
    void what_was_stored_before_gets_its_own_value_and_two_of_one_both_stay() {
        var boxes = TestBackend.fresh(CLIENT).getCollection("old-boxes");
        MongoShelf<Box, BoxEvent> old = shelfOf(boxes, List.of());
        for (String id : List.of("b1", "b2", "b3")) old.add(made(seated(box(id, 1), !id.equals("b3"))), "k-" + id);

        MongoShelf<Box, BoxEvent> now = shelfOf(boxes, OWN);
        now.createUniqueIndexes();
        now.createUniqueIndexes();

        assertThat(now.list(Query.all())).hasSize(3);
        Kept<Box> first = now.find("b1");
        Kept<Box> second = now.find("b2");
        assertThat(now.save(first, made(first.it().sized(5)), "k").version()).isEqualTo(2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> now.save(second, made(second.it().sized(5)), "k"))
                .extracting(Refused::why)
                .isEqualTo(Why.SOCKET_TAKEN);
        now.save(second, made(seated(second.it(), false)), "k");
    }

    private static MongoShelf<Box, BoxEvent> shelfOf(MongoCollection<Document> boxes, List<Own<Box>> own) {
        return new MongoShelf<>(
                "box",
                TestBackend.outbox().aggregates(boxes, "boxes"),
                Box.class,
                event -> new WireEvent("box.made", 1, event),
                own);
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
