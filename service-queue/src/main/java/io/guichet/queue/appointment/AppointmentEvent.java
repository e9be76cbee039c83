package io.guichet.queue.appointment;

import java.time.Instant;

/** What happened to an appointment; {@code appointment} is as it was right after. */
public sealed interface AppointmentEvent {

    Appointment appointment();

    Instant at();

    record Booked(Appointment appointment, Instant at) implements AppointmentEvent {}

    record Cancelled(Appointment appointment, Instant at) implements AppointmentEvent {}

    record CheckedIn(Appointment appointment, String ticketId, Instant at) implements AppointmentEvent {}
}
