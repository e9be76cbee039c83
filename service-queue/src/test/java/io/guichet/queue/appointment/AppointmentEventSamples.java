package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.organisation.HallFixture.at;

import java.util.stream.Stream;

/** One of each appointment event, always the same: the source of the files in {@code contracts/events}. */
public final class AppointmentEventSamples {

    private AppointmentEventSamples() {}

    public static Stream<AppointmentEvent> all() {
        var booked = AppointmentFixture.booked("019a0000-0000-5000-8000-00000000000a", TEN);
        var cancelled = booked.after().cancel(at("09:00"));
        var used = booked.after().checkIn("019a0000-0000-5000-8000-00000000000b", "k", at("09:50"));
        return Stream.of(booked, cancelled, used).flatMap(change -> change.events().stream());
    }

    public static Stream<PlanEvent> plans() {
        return AppointmentFixture.published().events().stream();
    }
}
