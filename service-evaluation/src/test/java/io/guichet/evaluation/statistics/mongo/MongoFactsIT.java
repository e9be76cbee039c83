package io.guichet.evaluation.statistics.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.statistics.Facts;
import io.guichet.evaluation.statistics.FactsContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class MongoFactsIT extends FactsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoFacts KEPT =
            new MongoFacts(TestBackend.fresh(CLIENT).getCollection("facts"));

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
    protected Facts facts() {
        return KEPT;
    }
}
