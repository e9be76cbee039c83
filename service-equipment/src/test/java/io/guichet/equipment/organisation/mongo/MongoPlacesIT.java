package io.guichet.equipment.organisation.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.equipment.TestBackend;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.organisation.PlacesContract;
import org.junit.jupiter.api.AfterAll;

class MongoPlacesIT extends PlacesContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoPlaces PLACES =
            new MongoPlaces(TestBackend.fresh(CLIENT).getCollection("places"));

    MongoPlacesIT() {
        PLACES.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Places places() {
        return PLACES;
    }
}
