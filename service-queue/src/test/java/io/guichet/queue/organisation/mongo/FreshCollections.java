package io.guichet.queue.organisation.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.outbox.Aggregates;
import io.guichet.platform.outbox.Outbox;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** A collection of its own for every test, in the one database of the test run. No relay: events stay aboard. */
public final class FreshCollections {

    private static final MongoClient CLIENT =
            MongoClients.create(TestBackends.shared().mongoUri("guichet_collections"));
    private static final Outbox OUTBOX = new Outbox(Clock.systemUTC(), JsonMapper.shared(), () -> null);

    private FreshCollections() {}

    public static MongoDatabase database() {
        return CLIENT.getDatabase("guichet_collections");
    }

    public static Aggregates aggregates(String name) {
        return OUTBOX.aggregates(database().getCollection(name(name)), "guichet.test");
    }

    public static String name(String name) {
        return name + "-" + Ids.next();
    }
}
