package io.guichet.audit.backing.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import io.guichet.audit.TestBackend;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.BackingsContract;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;

class MongoBackingsIT extends BackingsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoCollection<Document> PAGES =
            TestBackend.fresh(CLIENT).getCollection("backings");

    private final Backings backings = new MongoBackings(PAGES, clock);

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Backings backings() {
        return backings;
    }
}
