package io.guichet.evaluation.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrivalSignsTest {

    private static final String RATED = "s003";

    private final ArrivalSigns signs = new ArrivalSigns(Duration.ofSeconds(3));

    @Test
    void a_form_that_was_open_for_less_than_three_seconds_was_not_read() {
        assertThat(seen(2_999L, Sender.UNKNOWN)).containsExactly(Flag.TOO_FAST);

        assertThat(seen(3_000L, Sender.UNKNOWN)).isEmpty();
        assertThat(seen(null, Sender.UNKNOWN)).isEmpty();
    }

    @Test
    void a_browser_in_which_staff_had_signed_in_is_not_a_citizens() {
        assertThat(seen(null, new Sender(null, false, null, Set.of("s009"), Set.of())))
                .containsExactly(Flag.OWN_DEVICE);
    }

    @Test
    void the_address_of_the_rated_person_is_a_sign_and_that_of_a_colleague_is_not() {
        assertThat(seen(null, new Sender(null, false, null, Set.of(), Set.of("s001", RATED))))
                .containsExactly(Flag.OWN_NETWORK);

        assertThat(seen(null, new Sender(null, false, null, Set.of(), Set.of("s001"))))
                .isEmpty();
    }

    @Test
    void a_pad_stands_in_the_counters_network_by_right() {
        assertThat(seen(null, new Sender("hall-1-w03", true, "pad", Set.of(), Set.of(RATED))))
                .isEmpty();
    }

    private Set<Flag> seen(@Nullable Long shownMillis, Sender sender) {
        return signs.of(
                new Submission("t", "token", RatingFixture.good(), null, null, null, shownMillis, sender, "c"), RATED);
    }
}
