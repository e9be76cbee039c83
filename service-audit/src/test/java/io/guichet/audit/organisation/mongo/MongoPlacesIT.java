package io.guichet.audit.organisation.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.audit.TestBackend;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.PlacesContract;
import org.junit.jupiter.api.AfterAll;

class MongoPlacesIT extends PlacesContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Places PLACES =
            new MongoPlaces(TestBackend.fresh(CLIENT).getCollection("places"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Places places() {
        return PLACES;
    }
}
