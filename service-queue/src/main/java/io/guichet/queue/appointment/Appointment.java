package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.HallRules;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place that is kept for whoever has the code. Nothing is known about the person.
 *
 * @param checkInFrom as it was told at the booking, whatever the hall's rules say later
 * @param checkInUntil the last moment, included
 * @param version as loaded
 */
public record Appointment(
        String id,
        SlotId slot,
        Instant bookedAt,
        Instant checkInFrom,
        Instant checkInUntil,
        @Nullable Instant cancelledAt,
        @Nullable Use use,
        long version) {

    static Change<Appointment, AppointmentEvent> book(String id, SlotId slot, HallRules rules, Instant now) {
        Appointment booked = new Appointment(
                id,
                slot,
                now,
                slot.startsAt().minus(rules.checkInBefore()),
                slot.startsAt().plus(rules.checkInAfter()),
                null,
                null,
                0);
        return Change.of(booked, new AppointmentEvent.Booked(booked, now));
    }

    /**
     * Gives the place back; a second time changes nothing.
     *
     * @throws AppointmentRefusal.Used when somebody checked in
     * @throws AppointmentRefusal.Over when nobody came in time
     */
    Change<Appointment, AppointmentEvent> cancel(Instant now) {
        return switch (stateAt(now)) {
            case CANCELLED -> Change.none(this);
            case USED -> throw new AppointmentRefusal.Used();
            case LAPSED -> throw new AppointmentRefusal.Over("The appointment has lapsed.");
            case BOOKED -> {
                Appointment cancelled = with(now, null);
                yield Change.of(cancelled, new AppointmentEvent.Cancelled(cancelled, now));
            }
        };
    }

    /**
     * Somebody with the code is here.
     *
     * @throws AppointmentRefusal.TooEarly before check-in opens
     * @throws AppointmentRefusal.TooLate after it closed
     * @throws AppointmentRefusal.Over when it was cancelled
     * @throws AppointmentRefusal.Used when somebody checked in before
     */
    Change<Appointment, AppointmentEvent> checkIn(String ticketId, String command, Instant now) {
        if (use != null) throw new AppointmentRefusal.Used();
        if (cancelledAt != null) throw new AppointmentRefusal.Over("The appointment was cancelled.");
        if (now.isBefore(checkInFrom)) throw new AppointmentRefusal.TooEarly(checkInFrom);
        if (now.isAfter(checkInUntil)) throw new AppointmentRefusal.TooLate(checkInUntil);
        Appointment used = with(null, new Use(ticketId, command, now));
        return Change.of(used, new AppointmentEvent.CheckedIn(used, ticketId, now));
    }

    /** A lapse needs no command: time alone makes it. */
    public AppointmentState stateAt(Instant now) {
        if (cancelledAt != null) return AppointmentState.CANCELLED;
        if (use != null) return AppointmentState.USED;
        return now.isAfter(checkInUntil) ? AppointmentState.LAPSED : AppointmentState.BOOKED;
    }

    /** As the database has it now. */
    public Appointment stored(long newVersion) {
        return new Appointment(id, slot, bookedAt, checkInFrom, checkInUntil, cancelledAt, use, newVersion);
    }

    private Appointment with(@Nullable Instant cancelled, @Nullable Use used) {
        return new Appointment(id, slot, bookedAt, checkInFrom, checkInUntil, cancelled, used, version);
    }
}
