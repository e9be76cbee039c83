package io.guichet.audit.backing.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.audit.TestBackend;
import io.guichet.audit.backing.Backings;
import io.guichet.audit.backing.BackingsContract;
import org.junit.jupiter.api.AfterAll;

class MongoBackingsIT extends BackingsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Backings BACKINGS =
            new MongoBackings(TestBackend.fresh(CLIENT).getCollection("backings"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Backings backings() {
        return BACKINGS;
    }
}
