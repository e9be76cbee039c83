package io.guichet.evaluation.statistics;

import static io.guichet.evaluation.statistics.StatisticsFixture.TEN;
import static io.guichet.evaluation.statistics.StatisticsFixture.about;
import static io.guichet.evaluation.statistics.StatisticsFixture.fact;
import static io.guichet.evaluation.statistics.StatisticsFixture.news;
import static io.guichet.evaluation.statistics.StatisticsFixture.rated;
import static io.guichet.evaluation.statistics.StatisticsFixture.rectified;
import static io.guichet.evaluation.statistics.StatisticsFixture.said;
import static io.guichet.evaluation.statistics.StatisticsFixture.steps;
import static io.guichet.evaluation.statistics.StatisticsFixture.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final Instant RIGHT = TEN.plusSeconds(1_000);

    private final About about = about(ticket(), TEN);
    private final Fact first =
            fact(rated(about, TEN, 1, "rude", "slow"), news(about, TEN, 32, steps(1, rectified(RIGHT, null), "rude")));

    @Test
    void the_same_tag_within_90_days_after_is_a_recurrence() {
        assertThat(isIn(later(RIGHT.plusMillis(1), 2, "rude"))).isTrue();
        assertThat(isIn(later(RIGHT.plus(Recurrence.WITHIN), 1, "rude", "other")))
                .isTrue();
    }

    @Test
    void other_tags_other_times_and_good_ratings_are_none() {
        assertThat(isIn(later(RIGHT, 2, "rude"))).isFalse();
        assertThat(isIn(later(RIGHT.plus(Recurrence.WITHIN).plusMillis(1), 1, "rude")))
                .isFalse();
        assertThat(isIn(later(RIGHT.plusSeconds(1), 1, "slow"))).isFalse();
        assertThat(isIn(later(RIGHT.plusSeconds(1), 1))).isFalse();
        assertThat(isIn(later(RIGHT.plusSeconds(1), 3, "rude"))).isFalse();
        assertThat(Recurrence.isIn(first, List.of())).isFalse();
    }

    @Test
    void an_excluded_rating_is_no_recurrence_and_has_none() {
        About again = about(ticket(), TEN);
        Fact excluded = fact(
                rated(again, RIGHT.plusSeconds(1), 1, "rude"),
                news(again, RIGHT.plusSeconds(1), 32, said(News.Topic.EXCLUDED, 1, "rude")));
        Fact untrue = fact(
                rated(about, TEN, 1, "rude"),
                news(about, TEN, 32, steps(1, rectified(RIGHT, null), "rude")),
                news(about, TEN, 48, said(News.Topic.EXCLUDED, 1, "rude")));

        assertThat(isIn(excluded)).isFalse();
        assertThat(Recurrence.isIn(untrue, List.of(later(RIGHT.plusSeconds(1), 1, "rude"))))
                .isFalse();
    }

    private boolean isIn(Fact later) {
        return Recurrence.isIn(first, List.of(later));
    }

    private static Fact later(Instant at, int level, String... tags) {
        return fact(rated(about(ticket(), at), at, level, tags));
    }
}
