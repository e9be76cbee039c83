package io.guichet.equipment.session.mongo;

import io.guichet.equipment.FreshCollections;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.equipment.session.CounterSessionsContract;

class MongoCounterSessionsIT extends CounterSessionsContract {

    private final MongoCounterSessions sessions = new MongoCounterSessions(FreshCollections.collection("sessions"));

    MongoCounterSessionsIT() {
        sessions.createIndexes();
    }

    @Override
    protected CounterSessions sessions() {
        return sessions;
    }
}
