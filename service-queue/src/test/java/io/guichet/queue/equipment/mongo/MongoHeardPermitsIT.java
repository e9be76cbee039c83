package io.guichet.queue.equipment.mongo;

import io.guichet.queue.equipment.HeardPermits;
import io.guichet.queue.equipment.HeardPermitsContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoHeardPermitsIT extends HeardPermitsContract {

    private final MongoHeardPermits permits =
            new MongoHeardPermits(FreshCollections.database().getCollection(FreshCollections.name("heard-permits")));

    MongoHeardPermitsIT() {
        permits.createIndexes();
    }

    @Override
    protected HeardPermits permits() {
        return permits;
    }
}
