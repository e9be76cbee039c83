package io.guichet.complaint.rating.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.complaint.TestBackend;
import io.guichet.complaint.rating.HeardRatings;
import io.guichet.complaint.rating.HeardRatingsContract;
import org.junit.jupiter.api.AfterAll;

class MongoHeardRatingsIT extends HeardRatingsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final HeardRatings RATINGS =
            new MongoHeardRatings(TestBackend.fresh(CLIENT).getCollection("ratings"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected HeardRatings ratings() {
        return RATINGS;
    }
}
