package io.guichet.equipment;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Aggregates;
import org.bson.Document;

/** A collection of its own for every test, in one database. No relay: events stay aboard. */
public final class FreshCollections {

    private static final MongoClient CLIENT = TestBackend.client();

    private FreshCollections() {}

    public static MongoCollection<Document> collection(String name) {
        return CLIENT.getDatabase("guichet_equipment_collections").getCollection(name + "-" + Ids.next());
    }

    public static Aggregates aggregates(String name) {
        return TestBackend.outbox().aggregates(collection(name), "guichet.test");
    }
}
