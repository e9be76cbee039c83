package io.guichet.queue.appointment;

/** What an appointment is worth. */
public enum AppointmentState {
    BOOKED,
    /** Somebody checked in and has a ticket. */
    USED,
    CANCELLED,
    /** Nobody came while check-in was open. */
    LAPSED
}
