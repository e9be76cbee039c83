package io.guichet.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WorkPlacesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final WorkPlaces places = new WorkPlaces(nanos::get);

    @Test
    void who_was_at_a_place_within_half_a_day_is_known() {
        places.seen("s002", "here");
        places.seen("s001", "here");
        places.seen("s001", "here");
        places.seen("s003", "there");

        assertThat(places.at("here")).containsExactly("s001", "s002");
        assertThat(places.at("nowhere")).isEmpty();
    }

    /** Asking does not keep anybody longer. */
    @Test
    void after_half_a_day_nobody_is() {
        places.seen("s001", "here");
        turn(Duration.ofHours(11));
        places.seen("s002", "here");
        assertThat(places.at("here")).hasSize(2);

        turn(Duration.ofHours(1).plusMillis(1));

        assertThat(places.at("here")).containsExactly("s002");
    }

    private void turn(Duration by) {
        nanos.addAndGet(by.toNanos());
    }
}
