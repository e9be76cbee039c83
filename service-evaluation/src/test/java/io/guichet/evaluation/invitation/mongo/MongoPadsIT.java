package io.guichet.evaluation.invitation.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.evaluation.TestBackend;
import io.guichet.evaluation.invitation.Pads;
import io.guichet.evaluation.invitation.PadsContract;
import org.junit.jupiter.api.AfterAll;

class MongoPadsIT extends PadsContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final Pads PADS = new MongoPads(TestBackend.fresh(CLIENT).getCollection("pads"));

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Pads pads() {
        return PADS;
    }
}
