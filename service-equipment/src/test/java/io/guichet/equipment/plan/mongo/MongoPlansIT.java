package io.guichet.equipment.plan.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.PlansContract;

class MongoPlansIT extends PlansContract {

    private final MongoPlans plans = new MongoPlans(FreshCollections.aggregates("plans"));

    MongoPlansIT() {
        plans.createIndexes();
    }

    @Override
    protected Plans plans() {
        return plans;
    }
}
