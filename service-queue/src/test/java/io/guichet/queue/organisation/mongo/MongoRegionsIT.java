package io.guichet.queue.organisation.mongo;

import io.guichet.queue.organisation.Regions;
import io.guichet.queue.organisation.RegionsContract;

class MongoRegionsIT extends RegionsContract {

    private final MongoRegions regions = fresh();

    @Override
    protected Regions regions() {
        return regions;
    }

    private static MongoRegions fresh() {
        MongoRegions fresh = new MongoRegions(FreshCollections.aggregates("regions"));
        fresh.createIndexes();
        return fresh;
    }
}
