package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.window.WindowFixture.NINE;
import static io.guichet.queue.window.WindowFixture.open;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The hall lets a window idle for ten minutes. */
class NoteUnattendedTest {

    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryHalls halls = new InMemoryHalls();
    private final KnownActivity activity = new KnownActivity().waitingSince(NINE);
    private final TurnableClock clock = new TurnableClock(NINE);
    private final NoteUnattended noteUnattended = new NoteUnattended(windows, halls, activity, clock);

    @BeforeEach
    void a_window_open_since_nine() {
        halls.given(HallFixture.postedHall());
        windows.given(open("w1"));
    }

    @Test
    void after_ten_minutes_with_people_waiting_there_is_one_alert() {
        assertThat(alertsAt("09:10:00")).isEmpty();
        assertThat(alertsAt("09:10:01")).hasSize(1);
        assertThat(alertsAt("09:30:00")).hasSize(1);
    }

    @Test
    void a_call_begins_another_spell() {
        activity.called("w1", at("09:05"));
        assertThat(alertsAt("09:15:00")).isEmpty();
        assertThat(alertsAt("09:15:01"))
                .extracting(WindowEvent.Unattended::since)
                .containsExactly(at("09:05"));

        activity.called("w1", at("09:20"));
        assertThat(alertsAt("09:31:00")).hasSize(2);
    }

    @Test
    void a_window_that_idled_in_an_empty_hall_is_not_blamed_at_once() {
        activity.waitingSince(null);
        assertThat(alertsAt("10:00:00")).isEmpty();

        activity.waitingSince(at("10:00"));
        assertThat(alertsAt("10:10:00")).isEmpty();
        assertThat(alertsAt("10:10:01")).hasSize(1);
    }

    @Test
    void the_spell_goes_on_when_the_first_in_line_is_called_elsewhere() {
        assertThat(alertsAt("09:10:01")).hasSize(1);
        activity.waitingSince(at("09:08"));

        assertThat(alertsAt("09:30:00")).hasSize(1);
    }

    @Test
    void a_window_that_serves_somebody_is_attended() {
        activity.holds("w1");

        assertThat(alertsAt("11:00:00")).isEmpty();
    }

    private List<WindowEvent.Unattended> alertsAt(String time) {
        clock.set(at(time));
        noteUnattended.note();
        return windows.events().stream()
                .filter(WindowEvent.Unattended.class::isInstance)
                .map(WindowEvent.Unattended.class::cast)
                .toList();
    }
}
