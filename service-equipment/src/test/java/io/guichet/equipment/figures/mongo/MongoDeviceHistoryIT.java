package io.guichet.equipment.figures.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.figures.DeviceHistory;
import io.guichet.equipment.figures.DeviceHistoryContract;

class MongoDeviceHistoryIT extends DeviceHistoryContract {

    private final MongoDeviceHistory history =
            new MongoDeviceHistory(FreshCollections.collection("outages"), FreshCollections.collection("repairs"));

    MongoDeviceHistoryIT() {
        history.createIndexes();
    }

    @Override
    protected DeviceHistory history() {
        return history;
    }
}
