package io.guichet.queue.attendance;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.Samples;
import io.guichet.queue.attendance.wire.LineAlertWire;
import io.guichet.queue.catalogue.InMemoryItems;
import io.guichet.queue.catalogue.ItemFixture;
import io.guichet.queue.organisation.HallFixture;
import io.guichet.queue.organisation.InMemoryHalls;
import io.guichet.queue.organisation.MinimumOpen;
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.WindowFixture;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** M3: from nine to eleven two windows are promised for the item p; the hall is open from nine to twelve. */
class NoteTooFewWindowsTest {

    private static final MinimumOpen TWO = new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(11, 0), 2);

    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final InMemoryLineWatches watches = new InMemoryLineWatches();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final NoteTooFewWindows few = new NoteTooFewWindows(halls, items, windows, watches, clock);

    @BeforeEach
    void two_windows_are_promised_for_one_item() {
        halls.given(HallFixture.hallWith(HallFixture.minimum(TWO)));
        items.given(ItemFixture.item("p"));
        items.given(ItemFixture.item("q"));
    }

    @Test
    void when_too_few_ever_came_it_is_told_once_with_what_was_promised() {
        windows.given(WindowFixture.open("w1"));
        assertThat(toldAt("09:00:00")).isEmpty();
        assertThat(toldAt("09:10:00")).isEmpty();

        assertThat(toldAt("09:10:01")).singleElement().satisfies(alert -> {
            LineWatch.BelowMinimum below = (LineWatch.BelowMinimum) alert;
            assertThat(below.line().itemCode()).isEqualTo("p");
            assertThat(below.since()).isEqualTo(NINE);
            assertThat(below.promised()).isEqualTo(2);
            assertThat(below.open()).isEqualTo(1);
        });
        assertThat(toldAt("10:59:00")).hasSize(1);
    }

    @Test
    void enough_windows_end_the_spell_and_the_next_is_told_again() {
        windows.given(WindowFixture.open("w1"));
        toldAt("09:00:00");
        windows.given(WindowFixture.open("w2"));
        assertThat(toldAt("09:11:00")).isEmpty();

        windows.save(WindowFixture.close(windows.find("w2"), at("09:20")));
        assertThat(toldAt("09:20:00")).isEmpty();
        assertThat(toldAt("09:30:01")).hasSize(1);
    }

    @Test
    void nothing_is_told_at_other_hours_or_where_nothing_was_promised() {
        assertThat(toldAt("11:00:00")).isEmpty();
        assertThat(toldAt("11:30:00")).isEmpty();
        assertThat(toldAt("12:30:00")).isEmpty();

        InMemoryHalls easy = new InMemoryHalls();
        easy.given(HallFixture.postedHall());
        NoteTooFewWindows nothing = new NoteTooFewWindows(easy, items, windows, watches, clock);
        clock.set(at("09:00:00"));
        nothing.note();
        clock.set(at("09:30:00"));
        nothing.note();
        assertThat(watches.events()).isEmpty();
    }

    @Test
    void the_event_is_its_sample() {
        LineWatch line = new LineWatch(LineWatch.Concern.BELOW_MINIMUM, "hall-2", "unit-1", "pension", null, true, 1);

        Samples.assertSame(
                LineAlertWire.of(new LineWatch.BelowMinimum(line, 2, 1, NINE.plusSeconds(15), NINE.plusSeconds(630))));
    }

    private List<LineWatch.Alert> toldAt(String time) {
        clock.set(at(time));
        few.note();
        return watches.events();
    }
}
