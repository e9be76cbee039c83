package io.guichet.queue.equipment.mongo;

import io.guichet.queue.equipment.DeviceFaults;
import io.guichet.queue.equipment.DeviceFaultsContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoDeviceFaultsIT extends DeviceFaultsContract {

    private final MongoDeviceFaults faults =
            new MongoDeviceFaults(FreshCollections.database().getCollection(FreshCollections.name("device-faults")));

    MongoDeviceFaultsIT() {
        faults.createIndexes();
    }

    @Override
    protected DeviceFaults faults() {
        return faults;
    }
}
