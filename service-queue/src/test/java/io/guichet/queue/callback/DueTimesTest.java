package io.guichet.queue.callback;

import static io.guichet.queue.callback.CallbackFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.platform.time.WorkingCalendar;
import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.HallRules;
import io.guichet.queue.organisation.OpeningHours;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DueTimesTest {

    private final DueTimes dueTimes = new DueTimes(WorkingCalendar.ofChina());
    private final Hall hall = HallFixture.postedHall();

    @Test
    void usually_it_is_the_closing_of_the_next_working_day() {
        assertThat(due(NINE)).isEqualTo(new Due(HallFixture.at("17:00").plus(Duration.ofDays(1)), false));
    }

    @Test
    void a_day_on_which_the_hall_is_closed_does_not_count() {
        Instant tuesday = NINE.plus(Duration.ofDays(1));

        assertThat(due(tuesday).at()).isEqualTo(HallFixture.at("17:00").plus(Duration.ofDays(3)));
    }

    @Test
    void a_weekend_does_not_count() {
        Instant friday = NINE.plus(Duration.ofDays(4));

        assertThat(due(friday).at()).isEqualTo(HallFixture.at("17:00").plus(Duration.ofDays(7)));
    }

    @Test
    void a_hall_without_hours_calls_back_by_the_end_of_the_next_working_day() {
        Hall shut = HallFixture.hall("hall-9", OpeningHours.NEVER, HallRules.defaults());

        assertThat(dueTimes.of(shut, DueTimes.Promise.USUAL, NINE).at())
                .isEqualTo(HallFixture.at("00:00").plus(Duration.ofDays(2)));
    }

    @Test
    void past_the_announced_holidays_it_is_provisional() {
        assertThat(due(Instant.parse("2031-03-03T01:00:00Z")).provisional()).isTrue();
    }

    @Test
    void what_the_clerk_promised_holds() {
        assertThat(dueTimes.of(hall, new DueTimes.Promise(30, null), NINE).at()).isEqualTo(NINE.plusSeconds(1800));
        assertThat(dueTimes.of(hall, new DueTimes.Promise(null, NINE.plusSeconds(1)), NINE)
                        .at())
                .isEqualTo(NINE.plusSeconds(1));
    }

    @Test
    void a_promise_lies_ahead_at_most_90_days() {
        Instant ninetyDays = NINE.plus(Duration.ofDays(90));

        assertThat(dueTimes.of(hall, new DueTimes.Promise(null, ninetyDays), NINE)
                        .at())
                .isEqualTo(ninetyDays);
        refuses(new DueTimes.Promise(null, ninetyDays.plusMillis(1)));
        refuses(new DueTimes.Promise(null, NINE));
        refuses(new DueTimes.Promise(0, null));
        refuses(new DueTimes.Promise(Integer.MAX_VALUE, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new DueTimes.Promise(1, NINE));
    }

    private Due due(Instant now) {
        return dueTimes.of(hall, DueTimes.Promise.USUAL, now);
    }

    private void refuses(DueTimes.Promise promise) {
        assertThatIllegalArgumentException().isThrownBy(() -> dueTimes.of(hall, promise, NINE));
    }
}
