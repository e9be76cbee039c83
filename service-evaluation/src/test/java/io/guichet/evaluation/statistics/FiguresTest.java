package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Golden vectors for the formulas of the reference, 6.1 and 6.2, worked by hand. */
class FiguresTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_000_000);

    @Test
    void every_formula_of_satisfaction_with_numerator_and_denominator() {
        Tally tally = levels(4, 6, 10, 30, 50);
        tally.add(Measure.EXCLUDED_BAD, 3);
        tally.add(Measure.EXCLUDED_GOOD, 2);
        tally.add(Measure.FLAGGED, 7);
        tally.add(Measure.RATEABLE, 400);
        tally.add(Measure.ANSWERED, 100);
        tally.addTag("warm", 12);

        Figures figures = Figures.of(tally, NOW);

        assertThat(figures.counts()).isEqualTo(Map.of(1, 4L, 2, 6L, 3, 10L, 4, 30L, 5, 50L));
        assertThat(figures.counts().keySet()).containsExactly(5, 4, 3, 2, 1);
        assertThat(figures.valid()).isEqualTo(100);
        assertThat(figures.rateable()).isEqualTo(400);
        assertThat(figures.excluded()).isEqualTo(5);
        assertThat(figures.flagged()).isEqualTo(7);
        assertThat(figures.good()).isEqualTo(new Rate(0.9, 90, 100));
        assertThat(figures.bad()).isEqualTo(new Rate(0.1, 10, 100));
        assertThat(figures.satisfied()).isEqualTo(new Rate(0.8, 80, 100));
        assertThat(figures.verySatisfied()).isEqualTo(new Rate(0.5, 50, 100));
        assertThat(figures.average()).isEqualTo(4.16);
        assertThat(figures.score100()).isEqualTo(79.0);
        assertThat(figures.response()).isEqualTo(new Rate(0.25, 100, 400));
        assertThat(figures.unrated()).isEqualTo(new Rate(0.75, 300, 400));
        assertThat(figures.badWithExcluded()).isEqualTo(new Rate(13.0 / 105, 13, 105));
        assertThat(figures.flaggedShare()).isEqualTo(new Rate(7.0 / 105, 7, 105));
        assertThat(figures.lowerBound()).isEqualTo(Wilson.lowerBound(90, 100));
        assertThat(figures.tags()).isEqualTo(Map.of("warm", 12L));
    }

    @Test
    void without_a_rating_nothing_is_known_and_that_is_not_100_per_cent() {
        Tally onlyServices = new Tally();
        onlyServices.add(Measure.RATEABLE, 8);
        Figures figures = Figures.of(onlyServices, NOW);

        assertThat(figures.good()).isEqualTo(new Rate(null, 0, 0));
        assertThat(figures.average()).isNull();
        assertThat(figures.score100()).isNull();
        assertThat(figures.lowerBound()).isNull();
        assertThat(figures.response()).isEqualTo(new Rate(0.0, 0, 8));
        assertThat(figures.unrated()).isEqualTo(new Rate(1.0, 8, 8));
        assertThat(Figures.of(new Tally(), NOW).unrated()).isEqualTo(new Rate(null, 0, 0));
        assertThat(Figures.of(new Tally(), NOW).loop().rectified().value()).isNull();
    }

    @Test
    void the_scale_of_100_ends_where_the_levels_end() {
        assertThat(Figures.of(levels(7, 0, 0, 0, 0), NOW).score100()).isEqualTo(0.0);
        assertThat(Figures.of(levels(0, 0, 7, 0, 0), NOW).score100()).isEqualTo(50.0);
        assertThat(Figures.of(levels(0, 0, 0, 0, 7), NOW).score100()).isEqualTo(100.0);
    }

    /** Simpson: 90 of 100 and 1 of 10 make 91 of 110, not the mean of 90 % and 10 %. */
    @Test
    void a_total_is_the_share_of_the_sums() {
        Tally sum = levels(0, 10, 0, 0, 90);
        sum.add(levels(0, 9, 0, 0, 1));

        assertThat(Figures.of(sum, NOW).good()).isEqualTo(new Rate(91.0 / 110, 91, 110));
    }

    @Test
    void every_formula_of_the_loop_with_numerator_and_denominator() {
        Tally tally = new Tally();
        tally.add(Measure.BAD, 20);
        tally.add(Measure.UNTRUE, 4);
        tally.add(Measure.CONTACTABLE, 10);
        tally.add(Measure.CONTACTED_IN_TIME, 7);
        tally.add(Measure.VERIFIED, 15);
        tally.add(Measure.RECTIFIED, 12);
        tally.add(Measure.CALLED_BACK, 8);
        tally.add(Measure.REPLIED, 18);
        tally.add(Measure.SATISFIED_AFTER, 6);
        tally.add(Measure.RECURRED, 3);

        Loop loop = Figures.of(tally, NOW).loop();

        assertThat(loop.bad()).isEqualTo(20);
        assertThat(loop.contactable()).isEqualTo(10);
        assertThat(loop.upheldAppeals()).isEqualTo(4);
        assertThat(loop.contactedInTime()).isEqualTo(new Rate(0.7, 7, 10));
        assertThat(loop.verified()).isEqualTo(new Rate(0.75, 15, 20));
        assertThat(loop.rectified()).isEqualTo(new Rate(0.75, 12, 16));
        assertThat(loop.calledBack()).isEqualTo(new Rate(0.8, 8, 10));
        assertThat(loop.replied()).isEqualTo(new Rate(0.9, 18, 20));
        assertThat(loop.satisfiedAfter()).isEqualTo(new Rate(0.75, 6, 8));
        assertThat(loop.recurred()).isEqualTo(new Rate(0.25, 3, 12));
    }

    @Test
    void a_deadline_counts_from_the_second_it_passes_on() {
        Tally tally = new Tally();
        tally.addDue(NOW.getEpochSecond() - 1, new Tally.Due(3, 2));
        tally.addDue(NOW.getEpochSecond(), new Tally.Due(1, 1));
        tally.addDue(NOW.getEpochSecond() + 1, new Tally.Due(5, 5));

        assertThat(Figures.of(tally, NOW).loop().rectifiedInTime()).isEqualTo(new Rate(0.75, 3, 4));
        assertThat(Figures.of(tally, NOW.plusSeconds(1)).loop().rectifiedInTime())
                .isEqualTo(new Rate(8.0 / 9, 8, 9));
        assertThat(Figures.of(tally, Instant.EPOCH).loop().rectifiedInTime()).isEqualTo(new Rate(null, 0, 0));
    }

    static Tally levels(long one, long two, long three, long four, long five) {
        Tally tally = new Tally();
        tally.add(Measure.LEVEL_1, one);
        tally.add(Measure.LEVEL_2, two);
        tally.add(Measure.LEVEL_3, three);
        tally.add(Measure.LEVEL_4, four);
        tally.add(Measure.LEVEL_5, five);
        return tally;
    }
}
