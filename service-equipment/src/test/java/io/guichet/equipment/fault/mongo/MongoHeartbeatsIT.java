package io.guichet.equipment.fault.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.equipment.TestBackend;
import io.guichet.equipment.fault.Heartbeats;
import io.guichet.equipment.fault.HeartbeatsContract;
import org.junit.jupiter.api.AfterAll;

class MongoHeartbeatsIT extends HeartbeatsContract {

    private static final MongoClient CLIENT = TestBackend.client();

    private final MongoHeartbeats heartbeats =
            new MongoHeartbeats(TestBackend.fresh(CLIENT).getCollection("heartbeats"));

    MongoHeartbeatsIT() {
        heartbeats.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Heartbeats heartbeats() {
        return heartbeats;
    }
}
