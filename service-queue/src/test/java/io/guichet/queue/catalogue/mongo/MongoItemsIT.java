package io.guichet.queue.catalogue.mongo;

import io.guichet.queue.catalogue.Items;
import io.guichet.queue.catalogue.ItemsContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoItemsIT extends ItemsContract {

    private final MongoItems items = fresh();

    @Override
    protected Items items() {
        return items;
    }

    private static MongoItems fresh() {
        MongoItems fresh = new MongoItems(FreshCollections.aggregates("items"));
        fresh.createIndexes();
        return fresh;
    }
}
