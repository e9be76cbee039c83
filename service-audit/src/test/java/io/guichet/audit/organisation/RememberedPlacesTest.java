package io.guichet.audit.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RememberedPlacesTest extends PlacesContract {

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-28T01:00:00Z"));
    private final Places stored = new InMemoryPlaces();
    private final Places places = new RememberedPlaces(stored, clock);

    @Override
    protected Places places() {
        return places;
    }

    @Test
    void what_another_replica_learns_is_found_two_seconds_later_and_what_is_new_at_once() {
        assertThat(places.find(Kind.HALL, "hall-1")).isEmpty();
        Place old = PlaceFixture.hall("hall-1", "Asia/Shanghai", 16);
        stored.learn(old);
        assertThat(places.find(Kind.HALL, "hall-1")).contains(old);

        Place moved = PlaceFixture.hall("hall-1", "Asia/Urumqi", 32);
        stored.learn(moved);
        clock.turn(RememberedPlaces.KEPT.minusMillis(1));
        assertThat(places.find(Kind.HALL, "hall-1")).contains(old);
        clock.turn(RememberedPlaces.KEPT);
        assertThat(places.find(Kind.HALL, "hall-1")).contains(moved);
    }
}
