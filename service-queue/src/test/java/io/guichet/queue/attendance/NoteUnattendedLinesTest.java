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
import io.guichet.queue.window.InMemoryWindows;
import io.guichet.queue.window.KnownActivity;
import io.guichet.queue.window.WindowFixture;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R2: the hall is open from nine to twelve, people wait for the item p, and ten minutes are allowed. */
class NoteUnattendedLinesTest {

    private final InMemoryHalls halls = new InMemoryHalls();
    private final InMemoryItems items = new InMemoryItems();
    private final InMemoryWindows windows = new InMemoryWindows();
    private final KnownActivity activity = new KnownActivity().waitingSince(NINE);
    private final InMemoryLineWatches watches = new InMemoryLineWatches();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final NoteUnattendedLines lines = new NoteUnattendedLines(halls, items, windows, activity, watches, clock);

    @BeforeEach
    void people_wait_for_one_item() {
        halls.given(HallFixture.postedHall());
        items.given(ItemFixture.item("p"));
    }

    @Test
    void when_nobody_came_to_work_it_is_told_once() {
        assertThat(toldAt("09:00:00")).isEmpty();
        assertThat(toldAt("09:10:00")).isEmpty();
        assertThat(toldAt("09:10:01")).extracting(LineWatch.Alert::since).containsExactly(NINE);
        assertThat(toldAt("11:59:00")).hasSize(1);
    }

    @Test
    void an_open_window_ends_the_spell_and_the_next_is_told_again() {
        toldAt("09:00:00");
        assertThat(toldAt("09:11:00")).hasSize(1);

        windows.given(WindowFixture.open("w1"));
        assertThat(toldAt("09:12:00")).hasSize(1);
        windows.save(WindowFixture.close(windows.find("w1"), at("09:20")));
        assertThat(toldAt("09:20:00")).hasSize(1);
        assertThat(toldAt("09:30:00")).hasSize(1);
        assertThat(toldAt("09:30:01")).hasSize(2);
    }

    @Test
    void nobody_is_alone_who_is_served_or_does_not_wait_or_came_after_closing() {
        windows.given(WindowFixture.open("w1"));
        toldAt("09:00:00");
        assertThat(toldAt("11:00:00")).isEmpty();

        windows.save(WindowFixture.close(windows.find("w1"), at("11:00")));
        activity.waitingSince(null);
        toldAt("11:00:01");
        assertThat(toldAt("11:59:00")).isEmpty();

        activity.waitingSince(NINE);
        toldAt("12:00:00");
        assertThat(toldAt("13:00:00")).isEmpty();
    }

    @Test
    void the_event_is_its_sample() {
        LineWatch line = new LineWatch(LineWatch.Concern.UNSERVED, "hall-2", "unit-1", "pension", null, true, 1);

        Samples.assertSame(
                LineAlertWire.of(new LineWatch.Unattended(line, NINE.plusSeconds(15), NINE.plusSeconds(630))));
    }

    private List<LineWatch.Alert> toldAt(String time) {
        clock.set(at(time));
        lines.note();
        return watches.events();
    }
}
