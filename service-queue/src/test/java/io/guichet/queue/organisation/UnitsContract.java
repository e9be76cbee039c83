package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import org.junit.jupiter.api.Test;

/** What every store of units promises. */
public abstract class UnitsContract {

    /** An empty one for each test. */
    protected abstract Units units();

    @Test
    void a_unit_comes_back_as_it_was_written() {
        ServiceUnit first = add("unit-1", "hall-2");
        ServiceUnit renamed = new ServiceUnit("unit-1", "hall-2", new Words("就业", "Employment"), 0);

        units().save(first.redefine(renamed));

        assertThat(units().find("unit-1")).isEqualTo(renamed.at(2));
        assertThat(units().known("unit-1")).contains(renamed.at(2));
    }

    @Test
    void the_units_of_a_hall_come_in_order_of_their_ids() {
        add("unit-2", "hall-2");
        add("unit-1", "hall-2");
        add("unit-3", "hall-1");

        assertThat(units().ofHall("hall-2")).extracting(ServiceUnit::id).containsExactly("unit-1", "unit-2");
        assertThat(units().ofHall("hall-9")).isEmpty();
    }

    @Test
    void a_unit_that_is_not_there_is_not_found() {
        assertThat(units().known("unit-9")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> units().find("unit-9"));
    }

    @Test
    void a_lost_race_is_stale() {
        add("unit-1", "hall-2");

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> add("unit-1", "hall-2"));
    }

    private ServiceUnit add(String id, String hallId) {
        ServiceUnit unit = unit(id, hallId);
        return units().add(Change.of(unit, new UnitEvent.Defined(unit)));
    }
}
