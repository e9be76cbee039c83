package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.MONDAY;
import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.numbered;
import static io.guichet.queue.window.WindowFixture.open;
import static io.guichet.queue.window.WindowFixture.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posted are 09:00 to 12:00 and 13:30 to 17:00. */
class CompareHoursTest {

    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryKeptSessions sessions = new InMemoryKeptSessions();
    private final TurnableClock clock = new TurnableClock(at("23:00"));
    private final CompareHours compareHours = new CompareHours(halls, windows, sessions, clock);

    @BeforeEach
    void hall() {
        halls.given(HallFixture.postedHall());
    }

    @Test
    void only_what_is_within_the_posted_hours_counts() {
        windows.given(closed("w1"));
        sessions.add(kept("08:30", "14:00", new Pause("break", at("10:00"), at("10:20"))));

        WindowHours hours = only(compareHours.compare("hall-2", MONDAY));

        assertThat(hours.posted()).isEqualTo(Duration.ofMinutes(180 + 210));
        assertThat(hours.kept()).isEqualTo(Duration.ofMinutes(180 - 20 + 30));
        assertThat(hours.suspended()).isEqualTo(Duration.ofMinutes(20));
        assertThat(hours.missing()).isEqualTo(Duration.ofMinutes(200));
        assertThat(hours.sessions()).hasSize(1);
    }

    @Test
    void a_day_that_is_not_over_is_compared_up_to_now() {
        clock.set(at("10:00"));
        windows.given(open("w1"));

        HoursKept hours = compareHours.compare("hall-2", null);

        assertThat(hours.day()).isEqualTo(MONDAY);
        assertThat(hours.posted())
                .containsExactly(new Span(at("09:00"), at("12:00")), new Span(at("13:30"), at("17:00")));
        assertThat(only(hours).posted()).isEqualTo(Duration.ofHours(1));
        assertThat(only(hours).missing()).isZero();
    }

    @Test
    void a_suspension_that_goes_on_is_missing_time() {
        clock.set(at("10:00"));
        windows.given(suspended("w1"));

        WindowHours hours = only(compareHours.compare("hall-2", MONDAY));

        assertThat(hours.kept()).isEqualTo(Duration.ofMinutes(30));
        assertThat(hours.suspended()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void a_window_nobody_sat_at_kept_nothing() {
        windows.given(closed("w1"));

        assertThat(only(compareHours.compare("hall-2", MONDAY)).missing()).isEqualTo(Duration.ofMinutes(390));
        assertThat(only(compareHours.compare("hall-2", MONDAY.plusDays(2))).missing())
                .as("a closure")
                .isZero();
        assertThat(only(compareHours.compare("hall-2", MONDAY.plusDays(1))).missing())
                .as("tomorrow")
                .isZero();
    }

    @Test
    void a_session_that_is_in_both_places_counts_once() {
        clock.set(at("10:00"));
        ServiceWindow running = windows.given(open("w1"));
        sessions.add(new KeptSession(
                running.sessionOf("s1").id(), "w1", "hall-2", "s1", at("09:00"), at("10:00"), List.of(), null));

        assertThat(only(compareHours.compare("hall-2", MONDAY)).kept()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void windows_come_in_order_of_their_numbers() {
        windows.given(numbered("a", "10"));
        windows.given(numbered("b", "2"));

        assertThat(compareHours.compare("hall-2", MONDAY).windows())
                .extracting(WindowHours::number)
                .containsExactly("2", "10");
    }

    private static KeptSession kept(String from, String until, Pause... pauses) {
        return new KeptSession("session-1", "w1", "hall-2", "s1", at(from), at(until), List.of(pauses), null);
    }

    private static WindowHours only(HoursKept hours) {
        assertThat(hours.windows()).hasSize(1);
        return hours.windows().getFirst();
    }
}
