package io.guichet.queue.window.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.window.KeptSessions;
import io.guichet.queue.window.KeptSessionsContract;

class MongoKeptSessionsIT extends KeptSessionsContract {

    private final MongoKeptSessions sessions = fresh();

    @Override
    protected KeptSessions sessions() {
        return sessions;
    }

    private static MongoKeptSessions fresh() {
        MongoKeptSessions fresh =
                new MongoKeptSessions(FreshCollections.database().getCollection(FreshCollections.name("window-hours")));
        fresh.createIndexes();
        return fresh;
    }
}
