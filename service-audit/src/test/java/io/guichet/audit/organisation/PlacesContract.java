package io.guichet.audit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every copy of the organisation promises. */
public abstract class PlacesContract {

    private final String hall = "h-" + Ids.next();

    protected abstract Places places();

    @Test
    void a_place_is_found_as_it_was_learnt() {
        Place defined = PlaceFixture.hall(hall, "Asia/Urumqi", 16);
        Place staff = new Place(Kind.STAFF, "s-" + hall, List.of(hall, "h-other"), "unit-1", null, null, 16);

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
        List.of(second, first, elsewhere, PlaceFixture.item("i-" + hall, hall)).forEach(places()::learn);

        assertThat(places().all(Kind.WINDOW, hall)).containsExactly(first, second);
        assertThat(places().all(Kind.WINDOW, null)).contains(first, second, elsewhere);
    }

    @Test
    void an_unknown_hall_counts_its_days_as_china_does_until_it_is_known() {
        Zones zones = new Zones(places());
        assertThat(zones.of(hall)).isEqualTo(Zones.UNTIL_KNOWN);

        places().learn(PlaceFixture.hall(hall, "Asia/Urumqi", 16));

        assertThat(zones.of(hall)).isEqualTo(ZoneId.of("Asia/Urumqi"));
    }
}
