package io.guichet.queue.appointment;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Clock;

/** Whoever has the code gives the place back for somebody else. */
public final class CancelAppointment {

    private static final int ROUNDS = 3;

    private final Appointments appointments;
    private final Slots slots;
    private final AppointmentCodes codes;
    private final Clock clock;

    public CancelAppointment(Appointments appointments, Slots slots, AppointmentCodes codes, Clock clock) {
        this.appointments = appointments;
        this.slots = slots;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Cancels; a second time nothing happens, but that a place which a crash left behind is given back.
     *
     * @throws NotFound when there is none
     * @throws AppointmentRefusal.WrongCode when the code is another one
     */
    public Appointment cancel(String id, String code) {
        Appointment cancelled = Stale.retry(ROUNDS, () -> {
            Appointment found = appointments.known(id).orElseThrow(() -> new NotFound("appointment", id));
            if (!codes.isOf(id, code)) throw new AppointmentRefusal.WrongCode();
            return appointments.save(found.cancel(clock.instant()));
        });
        slots.giveBack(cancelled.slot(), id);
        return cancelled;
    }
}
