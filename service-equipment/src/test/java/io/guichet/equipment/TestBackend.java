package io.guichet.equipment;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.guichet.local.backend.Backends;
import io.guichet.local.backend.TestBackends;
import io.guichet.platform.outbox.Outbox;
import java.time.Clock;
import tools.jackson.databind.json.JsonMapper;

/** A database of its own for each test class, on whatever backend there is. */
public final class TestBackend {

    public static final Backends BACKENDS = TestBackends.shared();

    private TestBackend() {}

    public static MongoClient client() {
        return MongoClients.create(BACKENDS.mongoUri("admin"));
    }

    /** A name that no other run has used. */
    public static String freshName() {
        return "guichet_equipment_" + Long.toString(System.nanoTime(), 36);
    }

    public static MongoDatabase fresh(MongoClient client) {
        return client.getDatabase(freshName());
    }

    /** Without a relay: events stay aboard. */
    public static Outbox outbox() {
        return new Outbox(Clock.systemUTC(), JsonMapper.builder().build(), () -> null);
    }
}
