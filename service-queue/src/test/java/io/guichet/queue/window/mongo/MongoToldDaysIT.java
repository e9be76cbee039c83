package io.guichet.queue.window.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.window.ToldDays;
import io.guichet.queue.window.ToldDaysContract;

class MongoToldDaysIT extends ToldDaysContract {

    private final MongoToldDays days = fresh();

    @Override
    protected ToldDays days() {
        return days;
    }

    private static MongoToldDays fresh() {
        MongoToldDays fresh = new MongoToldDays(FreshCollections.aggregates("told-hours"));
        fresh.createIndexes();
        return fresh;
    }
}
