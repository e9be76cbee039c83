package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void the_median_decides_and_the_spread_is_kept() {
        var figure = Figure.of("p99", "ms", List.of(39.0, 90.0, 20.0, 41.0, 38.0), Goal.atMost(40));

        assertThat(figure.spread()).isEqualTo(new Spread(39, 20, 90));
        assertThat(figure.isReached()).isTrue();
    }

    @Test
    void a_goal_is_a_ceiling_or_a_floor() {
        assertThat(Goal.atMost(40).isReachedBy(40)).isTrue();
        assertThat(Goal.atMost(40).isReachedBy(40.1)).isFalse();
        assertThat(Goal.atLeast(300).isReachedBy(300)).isTrue();
        assertThat(Goal.atLeast(300).isReachedBy(299)).isFalse();
        assertThat(Goal.atMost(1.6)).hasToString("≤ 1.6");
        assertThat(Goal.atLeast(300)).hasToString("≥ 300");
    }

    @Test
    void no_runs_reach_no_goal() {
        assertThat(Figure.of("p99", "ms", List.of(), Goal.atMost(40)).isReached())
                .isFalse();
    }
}
