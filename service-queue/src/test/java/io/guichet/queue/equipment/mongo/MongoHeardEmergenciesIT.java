package io.guichet.queue.equipment.mongo;

import io.guichet.queue.equipment.HeardEmergencies;
import io.guichet.queue.equipment.HeardEmergenciesContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoHeardEmergenciesIT extends HeardEmergenciesContract {

    private final HeardEmergencies emergencies = new MongoHeardEmergencies(
            FreshCollections.database().getCollection(FreshCollections.name("heard-emergencies")));

    @Override
    protected HeardEmergencies emergencies() {
        return emergencies;
    }
}
