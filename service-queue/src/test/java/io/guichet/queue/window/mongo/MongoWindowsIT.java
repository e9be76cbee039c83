package io.guichet.queue.window.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.window.Windows;
import io.guichet.queue.window.WindowsContract;

class MongoWindowsIT extends WindowsContract {

    private final MongoWindows windows = fresh();

    @Override
    protected Windows windows() {
        return windows;
    }

    private static MongoWindows fresh() {
        MongoWindows fresh = new MongoWindows(FreshCollections.aggregates("windows"));
        fresh.createIndexes();
        return fresh;
    }
}
