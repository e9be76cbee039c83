package io.guichet.queue.window;

import static io.guichet.queue.organisation.HallFixture.at;
import static io.guichet.queue.organisation.HallFixture.hallWith;
import static io.guichet.queue.organisation.HallFixture.minimum;
import static io.guichet.queue.window.WindowFixture.closed;
import static io.guichet.queue.window.WindowFixture.openBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.queue.organisation.Hall;
import io.guichet.queue.organisation.MinimumOpen;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ShortfallTest {

    private static final Hall TWO_FOR_P_UNTIL_11 =
            hallWith(minimum(new MinimumOpen("p", LocalTime.of(9, 0), LocalTime.of(11, 0), 2)));

    private final ServiceWindow first = openBy("s1", closed("w1"));
    private final ServiceWindow second = openBy("s2", closed("w2"));
    private final ServiceWindow third = openBy("s3", closed("w3"));

    @Test
    void enough_stay_without_this_one() {
        assertThat(Shortfall.without(first, List.of(first, second, third), TWO_FOR_P_UNTIL_11, at("10:00")))
                .isNull();
    }

    @Test
    void too_few_would_stay() {
        Shortfall shortfall = Shortfall.without(first, List.of(first, second), TWO_FOR_P_UNTIL_11, at("10:00"));

        assertThat(Objects.requireNonNull(shortfall).fact())
                .isEqualTo("Only 1 of at least 2 windows would be open for p.");
    }

    @Test
    void the_minimum_holds_in_its_hours_of_a_posted_day() {
        assertThat(Shortfall.without(first, List.of(first), TWO_FOR_P_UNTIL_11, at("11:00")))
                .isNull();
        assertThat(Shortfall.without(
                        first, List.of(first), TWO_FOR_P_UNTIL_11, at("10:00").plusSeconds(2 * 86_400)))
                .isNull();
    }

    @Test
    void a_window_that_does_not_serve_the_item_is_free_to_leave() {
        Hall forAnother = hallWith(minimum(new MinimumOpen("x", LocalTime.of(9, 0), LocalTime.of(11, 0), 2)));

        assertThat(Shortfall.without(first, List.of(first), forAnother, at("10:00")))
                .isNull();
    }
}
