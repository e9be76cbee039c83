package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.MONDAY;
import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.closed;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M3: hours kept against hours posted, Monday to Friday 09:00 to 12:00 and 13:30 to 17:00, a closure on Wednesday. */
class TellHoursTest {

    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryKeptSessions sessions = new InMemoryKeptSessions();
    private final InMemoryToldDays days = new InMemoryToldDays();
    private final TurnableClock clock = new TurnableClock(at("10:00"));
    private final TellHours tellHours =
            new TellHours(halls, new CompareHours(halls, windows, sessions, clock), days, clock);

    @BeforeEach
    void hall() {
        halls.given(HallFixture.postedHall());
        windows.given(closed("w1"));
        tellHours.tell();
    }

    @Test
    void the_day_a_hall_is_set_up_is_not_told() {
        clock.set(at("00:00").plus(Duration.ofHours(26)));

        tellHours.tell();

        assertThat(days.told).isEmpty();
    }

    @Test
    void a_day_is_told_once_an_hour_after_it_is_over() {
        sessions.add(new KeptSession(
                "session-1",
                "w1",
                "hall-2",
                "s1",
                at("09:00").plus(Duration.ofDays(1)),
                at("12:00").plus(Duration.ofDays(1)),
                List.of(),
                null));
        clock.set(at("00:59").plus(Duration.ofDays(2)));
        tellHours.tell();
        assertThat(days.told).isEmpty();

        clock.set(at("01:00").plus(Duration.ofDays(2)));
        tellHours.tell();
        tellHours.tell();

        assertThat(days.told).singleElement().satisfies(hours -> {
            assertThat(hours.day()).isEqualTo(MONDAY.plusDays(1));
            assertThat(hours.windows().getFirst().posted()).isEqualTo(Duration.ofMinutes(390));
            assertThat(hours.windows().getFirst().kept()).isEqualTo(Duration.ofHours(3));
        });
    }

    @Test
    void days_without_posted_hours_are_passed_over() {
        clock.set(at("01:00").plus(Duration.ofDays(8)));

        tellHours.tell();

        assertThat(days.told)
                .extracting(HoursKept::day)
                .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(3), MONDAY.plusDays(4), MONDAY.plusDays(7));
    }

    @Test
    void after_a_long_standstill_a_month_is_told_and_no_more() {
        clock.set(at("12:00").plus(Duration.ofDays(100)));

        tellHours.tell();

        assertThat(days.told.getFirst().day()).isAfterOrEqualTo(MONDAY.plusDays(69));
        assertThat(days.told.getLast().day()).isEqualTo(MONDAY.plusDays(99));
    }

    @Test
    void a_hall_without_windows_tells_nothing() {
        halls.given(HallFixture.hall(
                "hall-3",
                HallFixture.postedHall().hours(),
                HallFixture.postedHall().rules()));
        tellHours.tell();
        clock.set(at("01:00").plus(Duration.ofDays(2)));

        tellHours.tell();

        assertThat(days.told).extracting(HoursKept::hallId).containsOnly("hall-2");
    }
}
