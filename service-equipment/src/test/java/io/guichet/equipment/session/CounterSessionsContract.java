package io.guichet.equipment.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every copy of the sessions promises. */
public abstract class CounterSessionsContract {

    protected static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant NOON = NINE.plusSeconds(3 * 3600);
    private static final Instant FIVE = NINE.plusSeconds(8 * 3600);

    private final String hall = "h-" + Ids.next();
    private final String window = "w-" + hall;

    protected abstract CounterSessions sessions();

    @Test
    void one_that_is_open_lasts_until_it_is_told_to_have_ended() {
        CounterSession open = session("a", NINE, null);
        sessions().learn(open);

        assertThat(sessions().during(hall, FIVE, FIVE.plusSeconds(60))).containsExactly(open);
        assertThat(sessions().during(hall, NINE.minusSeconds(60), NINE)).isEmpty();
        assertThat(sessions().at(window, NINE)).contains(open);
        assertThat(sessions().at(window, NINE.minusMillis(1))).isEmpty();

        CounterSession ended = session("a", NINE, NOON);
        sessions().learn(ended);

        assertThat(sessions().during(hall, NOON, FIVE)).isEmpty();
        assertThat(sessions().during(hall, NOON.minusMillis(1), FIVE)).containsExactly(ended);
        assertThat(sessions().at(window, NOON.minusMillis(1))).contains(ended);
        assertThat(sessions().at(window, NOON)).isEmpty();
    }

    @Test
    void the_end_may_come_first_and_both_again() {
        CounterSession ended = session("a", NINE, NOON);
        sessions().learn(ended);
        sessions().learn(session("a", NINE, null));
        sessions().learn(ended);

        assertThat(sessions().during(hall, NINE, FIVE)).containsExactly(ended);
    }

    @Test
    void they_come_by_hall_the_earliest_first_and_by_window_the_latest() {
        CounterSession later = session("a", NOON, null);
        CounterSession first = session("b", NINE, NOON);
        CounterSession elsewhere =
                new CounterSession(Ids.next(), window, "other-" + hall, "s2", NINE, NINE.plusSeconds(1));
        sessions().learn(later);
        sessions().learn(first);
        sessions().learn(elsewhere);

        assertThat(sessions().during(hall, NINE, FIVE)).containsExactly(first, later);
        assertThat(sessions().at(window, FIVE)).contains(later);
        assertThat(sessions().at("none", FIVE)).isEmpty();
    }

    @Test
    void what_ended_long_ago_is_forgotten_and_what_is_open_is_not() {
        CounterSession open = session("a", NINE.minusSeconds(3600), null);
        sessions().learn(open);
        sessions().learn(session("b", NINE.minusSeconds(3600), NINE));

        sessions().forgetEndedBefore(NOON);

        assertThat(sessions().during(hall, NINE.minusSeconds(7200), FIVE)).containsExactly(open);
    }

    private CounterSession session(String id, Instant from, @Nullable Instant until) {
        return new CounterSession(id + hall, window, hall, "s1", from, until);
    }
}
