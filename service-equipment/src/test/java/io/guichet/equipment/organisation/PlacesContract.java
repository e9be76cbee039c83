package io.guichet.equipment.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every copy of the organisation promises. */
public abstract class PlacesContract {

    private final String hall = "h-" + Ids.next();

    protected abstract Places places();

    @Test
    void a_place_is_found_as_it_was_learnt() {
        Place defined = PlaceFixture.hall(hall, "Asia/Urumqi", 16);
        Place staff = PlaceFixture.staff("s-" + hall, hall);
        places().learn(defined);
        places().learn(staff);

        assertThat(places().find(Kind.HALL, hall)).contains(defined);
        assertThat(places().find(Kind.STAFF, staff.id())).contains(staff);
        assertThat(places().find(Kind.UNIT, hall)).isEmpty();
    }

    @Test
    void repeats_and_late_definitions_change_nothing_and_newer_ones_do() {
        places().learn(PlaceFixture.hall(hall, "Asia/Shanghai", 32));
        places().learn(PlaceFixture.hall(hall, "Asia/Urumqi", 32));
        places().learn(PlaceFixture.hall(hall, "Asia/Urumqi", 16));
        assertThat(places().find(Kind.HALL, hall)).contains(PlaceFixture.hall(hall, "Asia/Shanghai", 32));

        places().learn(PlaceFixture.hall(hall, "Asia/Urumqi", 48));
        assertThat(places().find(Kind.HALL, hall)).contains(PlaceFixture.hall(hall, "Asia/Urumqi", 48));
    }

    @Test
    void all_of_a_kind_come_by_id_and_by_hall() {
        Place second = PlaceFixture.window("w2-" + hall, hall);
        Place first = PlaceFixture.window("w1-" + hall, hall);
        Place elsewhere = PlaceFixture.window("w3-" + hall, "other-" + hall);
        List.of(second, first, elsewhere, PlaceFixture.unit("u-" + hall, hall)).forEach(places()::learn);

        assertThat(places().all(Kind.WINDOW, hall)).containsExactly(first, second);
        assertThat(places().all(Kind.WINDOW, null)).contains(first, second, elsewhere);
    }

    @Test
    void a_hall_knows_when_it_is_open() {
        Place open = PlaceFixture.hall(hall, "Asia/Shanghai", 16);

        assertThat(open.includes(Instant.parse("2026-03-02T01:00:00Z"))).isTrue();
        assertThat(open.includes(Instant.parse("2026-03-02T00:59:59Z"))).isFalse();
        assertThat(open.includes(Instant.parse("2026-03-02T08:59:59Z"))).isTrue();
        assertThat(open.includes(Instant.parse("2026-03-02T09:00:00Z"))).isFalse();
        assertThat(open.includes(Instant.parse("2026-03-04T02:00:00Z")))
                .as("a closure")
                .isFalse();
        assertThat(open.opensOn(LocalDate.parse("2026-03-07"))).as("a Saturday").isFalse();
        assertThat(open.opensOn(LocalDate.parse("2026-03-06"))).isTrue();
    }
}
