package io.guichet.queue.attendance.mongo;

import io.guichet.queue.attendance.LineWatches;
import io.guichet.queue.attendance.LineWatchesContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoLineWatchesIT extends LineWatchesContract {

    private final MongoLineWatches watches = new MongoLineWatches(FreshCollections.aggregates("line-watches"));

    MongoLineWatchesIT() {
        watches.createIndexes();
    }

    @Override
    protected LineWatches watches() {
        return watches;
    }
}
