package io.guichet.queue.attendance;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.attendance.LineWatch.Concern;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of watched lines promises. */
public abstract class LineWatchesContract {

    private static final LineWatch FIRST_SEEN =
            new LineWatch(Concern.UNSERVED, "hall-2", "unit-1", "p", NINE, false, 0);

    /** An empty one for each test. */
    protected abstract LineWatches watches();

    @Test
    void a_line_comes_back_with_each_change() {
        watches().save(Change.none(FIRST_SEEN));
        LineWatch stored = new LineWatch(Concern.UNSERVED, "hall-2", "unit-1", "p", NINE, false, 1);
        assertThat(watches().ofHall("hall-2", Concern.UNSERVED)).isEqualTo(Map.of("p", stored));
        assertThat(watches().ofHall("hall-1", Concern.UNSERVED)).isEmpty();

        watches().save(Change.none(new LineWatch(Concern.UNSERVED, "hall-2", "unit-1", "p", null, false, 1)));
        assertThat(watches().ofHall("hall-2", Concern.UNSERVED))
                .isEqualTo(Map.of("p", new LineWatch(Concern.UNSERVED, "hall-2", "unit-1", "p", null, false, 2)));
    }

    @Test
    void of_two_who_look_at_once_one_is_too_late() {
        watches().save(Change.none(FIRST_SEEN));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> watches().save(Change.none(FIRST_SEEN)));

        LineWatch told = new LineWatch(Concern.UNSERVED, "hall-2", "unit-1", "p", NINE, true, 1);
        watches().save(Change.of(told, new LineWatch.Unattended(told, NINE, NINE.plusSeconds(601))));
        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() ->
                        watches().save(Change.of(told, new LineWatch.Unattended(told, NINE, NINE.plusSeconds(601)))));
    }

    @Test
    void each_concern_of_an_item_is_watched_by_itself() {
        watches().save(Change.none(FIRST_SEEN));
        watches().save(Change.none(new LineWatch(Concern.BELOW_MINIMUM, "hall-2", "unit-1", "p", NINE, false, 0)));

        assertThat(watches().ofHall("hall-2", Concern.UNSERVED)).hasSize(1);
        assertThat(watches().ofHall("hall-2", Concern.BELOW_MINIMUM))
                .isEqualTo(Map.of("p", new LineWatch(Concern.BELOW_MINIMUM, "hall-2", "unit-1", "p", NINE, false, 1)));
    }
}
