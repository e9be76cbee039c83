package io.guichet.queue.appointment.mongo;

import io.guichet.queue.appointment.Appointments;
import io.guichet.queue.appointment.AppointmentsContract;
import io.guichet.queue.organisation.mongo.FreshCollections;

class MongoAppointmentsIT extends AppointmentsContract {

    private final MongoAppointments appointments = new MongoAppointments(FreshCollections.aggregates("appointments"));

    MongoAppointmentsIT() {
        appointments.createIndexes();
    }

    @Override
    protected Appointments appointments() {
        return appointments;
    }
}
