package io.guichet.queue.window.mongo;

import io.guichet.queue.organisation.mongo.FreshCollections;
import io.guichet.queue.window.Departures;
import io.guichet.queue.window.DeparturesContract;

class MongoDeparturesIT extends DeparturesContract {

    private final MongoDepartures departures =
            new MongoDepartures(FreshCollections.database().getCollection(FreshCollections.name("departures")));

    @Override
    protected Departures departures() {
        return departures;
    }
}
