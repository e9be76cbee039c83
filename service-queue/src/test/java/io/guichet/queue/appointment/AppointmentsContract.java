package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.appointment.AppointmentFixture.booked;
import static io.guichet.queue.appointment.AppointmentFixture.slot;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of appointments promises. */
public abstract class AppointmentsContract {

    /** An empty one for each test. */
    protected abstract Appointments appointments();

    @Test
    void an_appointment_comes_back_as_it_was_stored() {
        Appointment added = appointments().add(booked("a1", TEN));
        assertThat(added.version()).isEqualTo(1);
        assertThat(appointments().known("a1")).hasValue(added);

        Appointment used = appointments().save(added.checkIn("t1", "k", at("10:00")));
        assertThat(appointments().known("a1")).hasValue(used);
        assertThat(appointments().known("a2")).isEmpty();
    }

    @Test
    void the_same_appointment_added_twice_is_there_once() {
        Appointment first = appointments().add(booked("a1", TEN));

        assertThat(appointments().add(booked("a1", slot("11:00")))).isEqualTo(first);
    }

    @Test
    void a_decision_on_an_old_version_is_stale_and_none_is_not_written() {
        Appointment added = appointments().add(booked("a1", TEN));
        Appointment cancelled = appointments().save(added.cancel(at("09:00")));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> appointments().save(added.checkIn("t1", "k", at("10:00"))));
        assertThat(appointments().save(cancelled.cancel(at("09:30")))).isEqualTo(cancelled);
        assertThat(appointments().known("a1")).hasValue(cancelled);
    }

    @Test
    void a_hall_lists_a_time_in_order() {
        appointments().add(booked("late", slot("11:00")));
        appointments().add(booked("early", slot("09:00")));
        appointments().add(booked("afternoon", slot("14:00")));
        appointments().add(booked("elsewhere", new SlotId("hall-9", "pension", at("10:00"))));

        assertThat(ids(0, 9)).containsExactly("early", "late");
        assertThat(ids(1, 9)).containsExactly("late");
        assertThat(ids(0, 1)).containsExactly("early");
    }

    @Test
    void what_was_not_cancelled_lives() {
        appointments().add(booked("lives", TEN));
        Appointment over = appointments().add(booked("cancelled", TEN));
        appointments().save(over.cancel(at("09:00")));

        assertThat(appointments().living(List.of("lives", "cancelled", "never")))
                .containsExactly("lives");
        assertThat(appointments().living(List.of())).isEmpty();
    }

    private List<String> ids(int skip, int limit) {
        return appointments().ofHall("hall-2", at("09:00"), at("14:00"), skip, limit).stream()
                .map(Appointment::id)
                .toList();
    }
}
