package io.guichet.queue.window;

import static io.guichet.queue.window.WindowFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of departures promises. */
public abstract class DeparturesContract {

    /** An empty one for each test. */
    protected abstract Departures departures();

    @Test
    void what_was_announced_is_seen_until_it_is_over() {
        Departures.Seen nobody = departures().in("hall-1");
        assertThat(nobody.leaving()).isEmpty();

        assertThat(departures().announce(nobody, "w1", NINE)).isTrue();
        assertThat(departures().in("hall-1").leaving()).isEqualTo(Map.of("w1", NINE));
        assertThat(departures().in("hall-2").leaving()).isEmpty();

        departures().over("hall-1", "w1");
        departures().over("hall-1", "w1");
        assertThat(departures().in("hall-1").leaving()).isEmpty();
    }

    @Test
    void whoever_saw_less_announces_nothing() {
        Departures.Seen nobody = departures().in("hall-1");
        departures().announce(nobody, "w1", NINE);
        assertThat(departures().announce(nobody, "w2", NINE)).isFalse();
        Departures.Seen one = departures().in("hall-1");
        departures().over("hall-1", "w1");
        assertThat(departures().announce(one, "w2", NINE)).isFalse();

        assertThat(departures().announce(departures().in("hall-1"), "w2", NINE)).isTrue();
        assertThat(departures().in("hall-1").leaving()).containsOnlyKeys("w2");
    }
}
