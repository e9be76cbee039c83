package io.guichet.queue.appointment;

import static io.guichet.queue.appointment.AppointmentFixture.TEN;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentTest {

    private final Appointment booked = AppointmentFixture.booked("a1", TEN).after();

    @Test
    void the_booking_tells_when_check_in_is_open() {
        assertThat(booked.checkInFrom()).isEqualTo(at("09:45"));
        assertThat(booked.checkInUntil()).isEqualTo(at("10:10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:45", "10:00", "10:10"})
    void in_time_somebody_may_check_in(String time) {
        var used = booked.checkIn("t1", "k", at(time));

        assertThat(used.after().use()).isEqualTo(new Use("t1", "k", at(time)));
        assertThat(used.events()).containsExactly(new AppointmentEvent.CheckedIn(used.after(), "t1", at(time)));
    }

    @Test
    void before_and_after_nobody_may() {
        assertThatExceptionOfType(AppointmentRefusal.TooEarly.class)
                .isThrownBy(() -> booked.checkIn("t1", "k", at("09:45").minusMillis(1)));
        assertThatExceptionOfType(AppointmentRefusal.TooLate.class)
                .isThrownBy(() -> booked.checkIn("t1", "k", at("10:10").plusMillis(1)));
    }

    @Test
    void it_is_used_once() {
        Appointment used = booked.checkIn("t1", "k", at("10:00")).after();

        assertThatExceptionOfType(AppointmentRefusal.Used.class)
                .isThrownBy(() -> used.checkIn("t1", "other", at("10:00")));
        assertThatExceptionOfType(AppointmentRefusal.Used.class).isThrownBy(() -> used.cancel(at("10:00")));
    }

    @Test
    void it_is_cancelled_once_and_then_good_for_nothing() {
        var cancelled = booked.cancel(at("09:00"));

        assertThat(cancelled.events()).hasSize(1);
        assertThat(cancelled.after().cancel(at("11:00")).isEmpty()).isTrue();
        assertThatExceptionOfType(AppointmentRefusal.Over.class)
                .isThrownBy(() -> cancelled.after().checkIn("t1", "k", at("10:00")));
    }

    @Test
    void it_lapses_when_nobody_came_and_cannot_be_cancelled_then() {
        assertThat(booked.stateAt(at("10:10"))).isEqualTo(AppointmentState.BOOKED);
        assertThat(booked.stateAt(at("10:11"))).isEqualTo(AppointmentState.LAPSED);
        assertThat(booked.cancel(at("10:10")).after().stateAt(at("12:00"))).isEqualTo(AppointmentState.CANCELLED);
        assertThatExceptionOfType(AppointmentRefusal.Over.class).isThrownBy(() -> booked.cancel(at("10:11")));
    }
}
