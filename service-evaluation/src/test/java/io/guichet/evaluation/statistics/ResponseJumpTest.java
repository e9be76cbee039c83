package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 6.4: the share of good ratings is up while the share of those who rate jumps over three deviations of its own base. */
class ResponseJumpTest {

    /** Shares 0.20 and 0.22 in turn: mean 0.21, deviation of the sample 0.01069, border 0.24207. */
    @Test
    void a_jump_over_three_deviations_with_better_ratings_is_told() {
        assertThat(ResponseJump.in(weeks(243, 240))).hasValueSatisfying(jump -> {
            assertThat(jump.response()).isEqualTo(0.243);
            assertThat(jump.base()).isCloseTo(0.21, org.assertj.core.api.Assertions.within(1e-12));
            assertThat(jump.deviation()).isCloseTo(0.010690, org.assertj.core.api.Assertions.within(1e-6));
            assertThat(jump.goodBefore()).isEqualTo(0.9);
        });
        assertThat(ResponseJump.in(weeks(242, 240))).isEmpty();
    }

    @Test
    void more_ratings_that_are_not_better_are_no_notice() {
        assertThat(ResponseJump.in(weeks(400, 360))).isEmpty();
        assertThat(ResponseJump.in(weeks(400, 361))).isPresent();
    }

    @Test
    void few_ratings_or_a_week_without_services_tell_nothing() {
        List<Tally> gap = new ArrayList<>(weeks(400, 400));
        gap.set(5, new Tally());
        assertThat(ResponseJump.in(gap)).isEmpty();

        assertThat(ResponseJump.in(few(9))).isEmpty();
        assertThat(ResponseJump.in(few(10))).isPresent();
    }

    private static List<Tally> few(long now) {
        List<Tally> weeks = new ArrayList<>(weeks(400, 400));
        weeks.set(0, week(now + 1, now, now));
        return weeks;
    }

    private static List<Tally> weeks(long answered, long good) {
        List<Tally> weeks = new ArrayList<>();
        weeks.add(week(1_000, answered, good));
        for (int week = 0; week < 8; week++) {
            long share = week % 2 == 0 ? 200 : 220;
            weeks.add(week(1_000, share, share * 9 / 10));
        }
        return weeks;
    }

    private static Tally week(long rateable, long answered, long good) {
        Tally week = new Tally();
        week.add(Measure.RATEABLE, rateable);
        week.add(Measure.ANSWERED, answered);
        week.add(Measure.LEVEL_5, good);
        week.add(Measure.LEVEL_1, answered - good);
        return week;
    }
}
