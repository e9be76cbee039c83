package io.guichet.audit.search.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.audit.TestBackend;
import io.guichet.audit.search.Blocks;
import io.guichet.audit.search.BlocksContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;

class MongoBlocksIT extends BlocksContract {

    private static final MongoClient CLIENT = TestBackend.client();

    private final MongoDatabase database = TestBackend.fresh(CLIENT);

    @AfterEach
    void drop() {
        database.drop();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Blocks blocks() {
        return new MongoBlocks(database.getCollection("blocks"), database.getCollection("terms"));
    }
}
