package io.guichet.audit.finding.mongo;

import com.mongodb.client.MongoClient;
import io.guichet.audit.TestBackend;
import io.guichet.audit.finding.WorkOrders;
import io.guichet.audit.finding.WorkOrdersContract;
import org.junit.jupiter.api.AfterAll;

class MongoWorkOrdersIT extends WorkOrdersContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoWorkOrders ORDERS =
            new MongoWorkOrders(TestBackend.fresh(CLIENT).getCollection("work-orders"));

    static {
        ORDERS.createIndexes();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected WorkOrders orders() {
        return ORDERS;
    }
}
