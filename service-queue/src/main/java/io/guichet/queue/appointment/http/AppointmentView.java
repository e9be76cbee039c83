package io.guichet.queue.appointment.http;

import io.guichet.queue.appointment.Appointment;
import io.guichet.queue.appointment.AppointmentState;
import io.guichet.queue.appointment.Use;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment, without its code.
 *
 * @param ticketId null unless somebody checked in
 */
record AppointmentView(
        String id,
        String hallId,
        String itemCode,
        Instant startsAt,
        Instant checkInFrom,
        Instant checkInUntil,
        AppointmentState state,
        @Nullable String ticketId) {

    static AppointmentView of(Appointment it, Instant now) {
        Use use = it.use();
        return new AppointmentView(
                it.id(),
                it.slot().hallId(),
                it.slot().itemCode(),
                it.slot().startsAt(),
                it.checkInFrom(),
                it.checkInUntil(),
                it.stateAt(now),
                use == null ? null : use.ticketId());
    }
}
