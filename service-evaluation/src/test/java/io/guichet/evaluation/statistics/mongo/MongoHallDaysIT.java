package io.guichet.evaluation.statistics.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.statistics.HallDays;
import io.guichet.evaluation.statistics.HallDaysContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoHallDaysIT extends HallDaysContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoHallDays KEPT =
            new MongoHallDays(TestBackend.fresh(CLIENT).getCollection("hall-days"));

    @BeforeAll
    static void indexes() {
        KEPT.createIndexes();
        KEPT.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected HallDays days() {
        return KEPT;
    }
}
