package io.guichet.queue.result.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.result.Matters;
import io.guichet.queue.result.MattersContract;

class MongoMattersIT extends MattersContract {

    private final MongoMatters matters = fresh();

    @Override
    protected Matters matters() {
        return matters;
    }

    private static MongoMatters fresh() {
        MongoMatters fresh = new MongoMatters(FreshCollections.aggregates("matters"));
        fresh.createIndexes();
        return fresh;
    }
}
