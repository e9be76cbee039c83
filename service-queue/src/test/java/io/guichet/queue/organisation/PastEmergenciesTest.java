package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Words;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rule S6: papers of an emergency are entered afterwards, so a hall remembers when it was in one. */
class PastEmergenciesTest {

    private static final Words NOTICE = new Words("系统故障", "System fault");

    @Test
    void a_time_lies_in_an_emergency_from_its_beginning_to_before_its_end() {
        Hall hall = emergency(HallFixture.postedHall(), at("10:00"), at("11:00"));

        assertThat(hall.emergencyAt(at("09:59"))).isEmpty();
        assertThat(hall.emergencyAt(at("10:00"))).hasValue(at("10:00"));
        assertThat(hall.emergencyAt(at("10:59"))).hasValue(at("10:00"));
        assertThat(hall.emergencyAt(at("11:00"))).isEmpty();
    }

    @Test
    void one_that_still_goes_on_has_no_end() {
        Hall hall = HallFixture.postedHall()
                .startEmergency(NOTICE, null, at("10:00"))
                .after();

        assertThat(hall.emergencyAt(at("09:59"))).isEmpty();
        assertThat(hall.emergencyAt(at("16:00"))).hasValue(at("10:00"));
    }

    @Test
    void another_definition_of_the_hall_forgets_none() {
        Hall hall = emergency(HallFixture.postedHall(), at("10:00"), at("11:00"));

        assertThat(hall.redefine(HallFixture.alwaysOpen()).after().emergencyAt(at("10:30")))
                .isPresent();
    }

    @Test
    void the_latest_twenty_are_remembered() {
        Hall hall = HallFixture.postedHall();
        for (int day = 0; day < 21; day++) {
            Duration later = Duration.ofDays(day);
            hall = emergency(hall, at("10:00").plus(later), at("11:00").plus(later));
        }

        assertThat(hall.pastEmergencies()).hasSize(20);
        assertThat(hall.emergencyAt(at("10:30"))).isEmpty();
        assertThat(hall.emergencyAt(at("10:30").plus(Duration.ofDays(1)))).isPresent();
        assertThat(hall.emergencyAt(at("10:30").plus(Duration.ofDays(20)))).isPresent();
    }

    @Test
    void a_clock_that_is_behind_ends_an_emergency_at_its_beginning() {
        Hall hall = emergency(HallFixture.postedHall(), at("10:00"), at("09:59"));

        assertThat(hall.pastEmergencies()).containsExactly(new Span(at("10:00"), at("10:00")));
        assertThat(hall.emergencyAt(at("10:00"))).isEmpty();
    }

    private static Hall emergency(Hall hall, Instant from, Instant until) {
        return hall.startEmergency(NOTICE, null, from)
                .after()
                .endEmergency(until)
                .after();
    }
}
