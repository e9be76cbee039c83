package io.guichet.queue.appointment.mongo;

import io.guichet.queue.appointment.Plans;
import io.guichet.queue.appointment.PlansContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoPlansIT extends PlansContract {

    private final MongoPlans plans = new MongoPlans(FreshCollections.aggregates("appointment-plans"));

    MongoPlansIT() {
        plans.createIndexes();
    }

    @Override
    protected Plans plans() {
        return plans;
    }
}
