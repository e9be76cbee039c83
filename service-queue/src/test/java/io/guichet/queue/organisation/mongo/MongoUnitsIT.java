package io.guichet.queue.organisation.mongo;

import io.guichet.queue.organisation.Units;
import io.guichet.queue.organisation.UnitsContract;

class MongoUnitsIT extends UnitsContract {

    private final MongoUnits units = fresh();

    @Override
    protected Units units() {
        return units;
    }

    private static MongoUnits fresh() {
        MongoUnits fresh = new MongoUnits(FreshCollections.aggregates("units"));
        fresh.createIndexes();
        return fresh;
    }
}
