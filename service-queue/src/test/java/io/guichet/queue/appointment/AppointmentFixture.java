package io.guichet.queue.appointment;

import static io.guichet.queue.organisation.HallFixture.at;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.HallRules;
import java.time.Duration;
import java.time.Instant;

/** Appointments of one Monday in hall-2, which is open from 09:00 to 12:00 and from 13:30 to 17:00. */
public final class AppointmentFixture {

    public static final Instant EIGHT = at("08:00");
    public static final SlotId TEN = slot("10:00");

    private AppointmentFixture() {}

    public static SlotId slot(String time) {
        return new SlotId("hall-2", "pension", at(time));
    }

    /** Half an hour, two places, a week ahead. */
    public static AppointmentPlan plan() {
        return plan(Duration.ofMinutes(30), 2, 7);
    }

    public static AppointmentPlan plan(Duration length, int places, int daysAhead) {
        return new AppointmentPlan("hall-2", "pension", length, places, daysAhead, 0);
    }

    public static Change<AppointmentPlan, PlanEvent> published() {
        return plan().publish();
    }

    /** Booked at eight; check-in from 15 minutes before to 10 minutes after. */
    public static Change<Appointment, AppointmentEvent> booked(String id, SlotId slot) {
        return Appointment.book(id, slot, HallRules.defaults(), EIGHT);
    }
}
