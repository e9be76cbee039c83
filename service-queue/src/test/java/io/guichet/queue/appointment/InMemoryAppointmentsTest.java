package io.guichet.queue.appointment;

class InMemoryAppointmentsTest extends AppointmentsContract {

    private final InMemoryAppointments appointments = new InMemoryAppointments();

    @Override
    protected Appointments appointments() {
        return appointments;
    }
}
