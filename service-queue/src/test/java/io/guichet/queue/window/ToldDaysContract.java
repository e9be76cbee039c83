package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.MONDAY;
import static io.guichet.queue.organisation.HallFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.domain.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of told days promises. */
public abstract class ToldDaysContract {

    /** An empty one for each test. */
    protected abstract ToldDays days();

    @Test
    void a_hall_begins_once() {
        assertThat(days().of("hall-1")).isEmpty();

        days().begin("hall-1", MONDAY);
        days().begin("hall-1", MONDAY.plusDays(5));

        assertThat(days().of("hall-1")).map(ToldDay::until).contains(MONDAY);
        assertThat(days().of("hall-2")).isEmpty();
    }

    @Test
    void of_two_that_tell_one_does() {
        days().begin("hall-1", MONDAY);
        ToldDay seen = days().of("hall-1").orElseThrow();
        HoursKept tuesday = new HoursKept("hall-1", MONDAY.plusDays(1), List.of(), List.of());

        days().tell(seen, tuesday, at("09:00"));

        assertThatThrownBy(() -> days().tell(seen, tuesday, at("09:00"))).isInstanceOf(Stale.class);
        assertThat(days().of("hall-1")).map(ToldDay::until).contains(MONDAY.plusDays(1));
    }
}
