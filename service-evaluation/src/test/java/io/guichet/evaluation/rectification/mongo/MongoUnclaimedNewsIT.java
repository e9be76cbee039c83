package io.guichet.evaluation.rectification.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.rectification.UnclaimedNews;
import io.guichet.evaluation.rectification.UnclaimedNewsContract;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;

class MongoUnclaimedNewsIT extends UnclaimedNewsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final UnclaimedNews UNCLAIMED =
            new MongoUnclaimedNews(TestBackend.fresh(CLIENT).getCollection("unclaimedNews"), Clock.systemUTC());

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected UnclaimedNews unclaimed() {
        return UNCLAIMED;
    }
}
