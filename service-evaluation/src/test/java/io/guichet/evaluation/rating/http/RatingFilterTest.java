package io.guichet.evaluation.rating.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.PlaceFixture;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.RatingQuery;
import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RatingFilterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final InMemoryPlaces places = new InMemoryPlaces();
    private final Zones zones = new Zones(places);

    /** A day begins when it begins on the wall of the hall that is looked at, and figures and drill-down agree. */
    @Test
    void days_are_those_of_the_hall_that_is_asked_for() {
        places.learn(PlaceFixture.hall("hall-west", "Asia/Urumqi", 1));

        RatingQuery west = days("hall-west").toQuery(null, zones);
        assertThat(west.from()).isEqualTo(Instant.parse("2026-11-22T18:00:00Z"));
        assertThat(west.until()).isEqualTo(Instant.parse("2026-11-23T18:00:00Z"));
        assertThat(days("hall-1").toQuery("hall-west", zones))
                .as("who belongs to a hall looks at that hall")
                .isEqualTo(west);
        assertThat(days(null).toQuery(null, zones).from()).isEqualTo(Instant.parse("2026-11-22T16:00:00Z"));
    }

    @Test
    void days_that_cannot_be_are_refused() {
        RatingFilter backwards =
                new RatingFilter(null, null, null, null, null, null, null, null, MONDAY, MONDAY.minusDays(1));

        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> backwards.toQuery(null, zones));
    }

    private static RatingFilter days(@Nullable String hall) {
        return new RatingFilter(hall, null, null, null, null, null, null, null, MONDAY, MONDAY);
    }
}
