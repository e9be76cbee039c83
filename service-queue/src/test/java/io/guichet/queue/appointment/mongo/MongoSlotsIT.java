package io.guichet.queue.appointment.mongo;

import io.guichet.queue.appointment.Slots;
import io.guichet.queue.appointment.SlotsContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoSlotsIT extends SlotsContract {

    private final MongoSlots slots =
            new MongoSlots(FreshCollections.database().getCollection(FreshCollections.name("appointment-slots")));

    MongoSlotsIT() {
        slots.createIndexes();
    }

    @Override
    protected Slots slots() {
        return slots;
    }
}
