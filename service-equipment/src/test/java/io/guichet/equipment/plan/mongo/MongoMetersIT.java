package io.guichet.equipment.plan.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.plan.Meters;
import io.guichet.equipment.plan.MetersContract;

class MongoMetersIT extends MetersContract {

    private final MongoMeters meters =
            new MongoMeters(FreshCollections.collection("meters"), FreshCollections.collection("meter-counts"));

    MongoMetersIT() {
        meters.createIndexes();
    }

    @Override
    protected Meters meters() {
        return meters;
    }
}
