package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static io.guichet.queue.organisation.HallFixture.alwaysOpen;
import static io.guichet.queue.organisation.HallFixture.postedHall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.domain.Words;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** What every store of halls promises. */
public abstract class HallsContract {

    private static final Words NOTICE = new Words("系统故障", "System fault");

    /** An empty one for each test. */
    protected abstract Halls halls();

    @Test
    void a_hall_comes_back_as_it_was_added() {
        Hall hall = HallFixture.hallWith(
                HallFixture.minimum(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.MIDNIGHT, 2)));

        assertThat(add(hall)).isEqualTo(hall.at(1));
        assertThat(halls().find("hall-2")).isEqualTo(hall.at(1));
        assertThat(halls().known("hall-2")).contains(hall.at(1));
    }

    @Test
    void an_emergency_comes_back_and_goes() {
        add(postedHall());

        Hall on = halls().save(halls().find("hall-2").startEmergency(NOTICE, "plan-1", NINE));
        assertThat(halls().find("hall-2")).isEqualTo(on);
        assertThat(on.emergency()).isEqualTo(new Emergency(NOTICE, NINE, "plan-1"));

        Hall off = halls().save(on.endEmergency(NINE));
        assertThat(halls().find("hall-2")).isEqualTo(off);
        assertThat(off.emergency()).isNull();
        assertThat(off.pastEmergencies()).containsExactly(new Span(NINE, NINE));
    }

    @Test
    void all_come_in_order_of_their_ids() {
        add(postedHall());
        add(alwaysOpen());

        assertThat(halls().all()).extracting(Hall::id).containsExactly("hall-1", "hall-2");
    }

    @Test
    void a_hall_that_is_not_there_is_not_found() {
        assertThat(halls().known("hall-9")).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> halls().find("hall-9"));
        assertThat(halls().all()).isEmpty();
    }

    @Test
    void the_same_hall_is_not_added_twice() {
        add(postedHall());

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> add(postedHall()));
    }

    @Test
    void a_change_decided_on_an_old_version_is_stale() {
        Hall old = add(postedHall());
        halls().save(old.startEmergency(NOTICE, null, NINE));

        assertThatExceptionOfType(Stale.class)
                .isThrownBy(() -> halls().save(old.startEmergency(NOTICE, "plan-1", NINE)));
        assertThat(halls().find("hall-2").version()).isEqualTo(2);
    }

    @Test
    void a_change_without_events_writes_nothing() {
        Hall stored = add(postedHall());

        assertThat(halls().save(Change.none(stored))).isEqualTo(stored);
        assertThat(halls().find("hall-2").version()).isEqualTo(1);
    }

    private Hall add(Hall hall) {
        return halls().add(Change.of(hall, new HallEvent.Defined(hall)));
    }
}
