package io.guichet.audit.fact.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.audit.TestBackend;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.fact.FactsContract;
import org.junit.jupiter.api.AfterAll;

class MongoFactsIT extends FactsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoFacts FACTS =
            new MongoFacts(TestBackend.fresh(CLIENT).getCollection("facts"));

    static {
        FACTS.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Facts facts() {
        return FACTS;
    }
}
