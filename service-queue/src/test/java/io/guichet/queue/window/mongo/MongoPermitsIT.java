package io.guichet.queue.window.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.window.Permits;
import io.guichet.queue.window.PermitsContract;

class MongoPermitsIT extends PermitsContract {

    private final MongoPermits permits = fresh();

    @Override
    protected Permits permits() {
        return permits;
    }

    private static MongoPermits fresh() {
        MongoPermits fresh = new MongoPermits(FreshCollections.aggregates("permits"));
        fresh.createIndexes();
        return fresh;
    }
}
