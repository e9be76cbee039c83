package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static io.guichet.queue.organisation.HallFixture.alwaysOpen;
import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallTest {

    private static final Words NOTICE = new Words("系统故障", "System fault");

    @ParameterizedTest
    @CsvSource({
        "08:59:59,false",
        "09:00:00,true",
        "11:59:59,true",
        "12:00:00,false",
        "13:29:59,false",
        "13:30:00,true",
        "16:59:59,true",
        "17:00:00,false"
    })
    void a_hall_is_open_in_its_posted_hours(String time, boolean open) {
        assertThat(postedHall().isOpenAt(at(time))).isEqualTo(open);
    }

    @Test
    void a_hall_is_closed_on_a_day_without_hours_and_on_a_closure() {
        assertThat(postedHall().isOpenAt(NINE.plus(Duration.ofDays(1)))).isTrue();
        assertThat(postedHall().isOpenAt(NINE.plus(Duration.ofDays(2)))).isFalse();
        assertThat(postedHall().isOpenAt(NINE.plus(Duration.ofDays(5)))).isFalse();
        assertThat(postedHall().postedOn(LocalDate.of(2026, 3, 4))).isEmpty();
    }

    @Test
    void a_hall_that_never_closes_is_open_around_midnight() {
        assertThat(alwaysOpen().isOpenAt(at("00:00"))).isTrue();
        assertThat(alwaysOpen().isOpenAt(at("00:00").minusMillis(1))).isTrue();
    }

    @Test
    void the_business_day_follows_the_wall_clock_of_the_hall() {
        Instant lateSundayInUtc = Instant.parse("2026-03-01T16:00:00Z");

        assertThat(postedHall().businessDay(lateSundayInUtc)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(postedHall().businessDay(lateSundayInUtc.minusMillis(1))).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void it_says_when_the_running_interval_ends() {
        assertThat(postedHall().closesAt(NINE)).contains(at("12:00"));
        assertThat(postedHall().closesAt(at("12:30"))).isEmpty();
        assertThat(alwaysOpen().closesAt(NINE)).contains(at("00:00").plus(Duration.ofDays(1)));
    }

    @Test
    void a_definition_that_says_the_same_changes_nothing() {
        Hall stored = postedHall().startEmergency(NOTICE, null, NINE).after().at(4);

        assertThat(stored.redefine(postedHall()).isEmpty()).isTrue();
    }

    @Test
    void another_definition_keeps_emergency_and_version() {
        Hall stored = postedHall().startEmergency(NOTICE, null, NINE).after().at(4);
        Hall wanted = HallFixture.hallWith(HallFixture.minimum());
        Hall closedAlways = HallFixture.hall("hall-2", OpeningHours.NEVER, wanted.rules());

        Change<Hall, HallEvent> change = stored.redefine(closedAlways);

        assertThat(change.after().hours()).isEqualTo(OpeningHours.NEVER);
        assertThat(change.after().emergency()).isEqualTo(stored.emergency());
        assertThat(change.after().version()).isEqualTo(4);
        assertThat(change.events()).containsExactly(new HallEvent.Defined(change.after()));
    }

    @Test
    void an_emergency_starts_once_and_ends_once() {
        Hall inEmergency = postedHall().startEmergency(NOTICE, "plan-1", NINE).after();

        assertThat(inEmergency.emergency()).isEqualTo(new Emergency(NOTICE, NINE, "plan-1"));
        assertThat(inEmergency.startEmergency(NOTICE, "plan-1", at("10:00")).isEmpty())
                .isTrue();
        assertThat(inEmergency.endEmergency(at("10:00")).events())
                .containsExactly(new HallEvent.EmergencyEnded("hall-2", NINE, at("10:00")));
        assertThat(postedHall().endEmergency(NINE).isEmpty()).isTrue();
    }

    @Test
    void another_notice_goes_out_and_the_emergency_goes_on_from_its_beginning() {
        Words other = new Words("请稍候", "Please wait");
        Hall inEmergency = postedHall().startEmergency(NOTICE, null, NINE).after();

        Change<Hall, HallEvent> change = inEmergency.startEmergency(other, null, at("10:00"));

        assertThat(change.events())
                .containsExactly(
                        new HallEvent.EmergencyStarted("hall-2", new Emergency(other, NINE, null), at("10:00")));
    }
}
