package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Visit VISIT = new Visit("c", 0, "si-record", false, Conduct.WAITS, 0, 100, 0);

    /** Worked out by hand: errors of the likely wait 20, 10, 50, 0; of the naive estimate 30, 25, 60, 70. */
    @Test
    void golden_numbers() {
        var calibration = Calibration.of(
                List.of(
                        called(40, 80, 120, 2, 2, 100), // likely 80, naive 2×70/2 = 70
                        called(80, 120, 160, 6, 4, 130), // likely 120, naive 105 → 25
                        called(0, 10, 20, 0, 3, 60), // outside; likely 10, naive 0 → 60
                        called(50, 70, 90, 0, 1, 70)), // likely 70, naive 0 → 70
                70);

        assertThat(calibration.promises()).isEqualTo(4);
        assertThat(calibration.insideShare()).isEqualTo(0.75);
        assertThat(calibration.medianError()).isEqualTo(10);
        assertThat(calibration.naiveMedianError()).isEqualTo(30);
        assertThat(calibration.medianWidth()).isEqualTo(40);
        assertThat(calibration.improvement()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(calibration.isImprovementReached()).isTrue();
        assertThat(calibration.isInsideWithinTarget()).isFalse();
    }

    @Test
    void both_ends_of_the_interval_belong_to_it() {
        var expected = new Expectation(10, 12, 20, 1, 1);

        assertThat(expected.holds(10)).isTrue();
        assertThat(expected.holds(20)).isTrue();
        assertThat(expected.holds(9.9)).isFalse();
        assertThat(expected.holds(20.1)).isFalse();
    }

    @Test
    void who_was_never_called_or_never_told_does_not_count() {
        var journeys = List.of(
                new Journey(VISIT, new Expectation(0, 5, 10, 0, 1), null, Ending.CANCELLED),
                new Journey(VISIT, null, 5.0, Ending.SERVED));

        assertThat(Calibration.of(journeys, 60).promises()).isZero();
    }

    @Test
    void an_estimator_that_covers_everybody_misses_the_target_as_well() {
        var calibration = Calibration.of(List.of(called(0, 40, 9999, 1, 1, 50)), 60);

        assertThat(calibration.insideShare()).isEqualTo(1);
        assertThat(calibration.isInsideWithinTarget()).isFalse();
    }

    private static Journey called(double low, double likely, double high, int ahead, int windows, double waited) {
        return new Journey(VISIT, new Expectation(low, likely, high, ahead, windows), waited, Ending.SERVED);
    }
}
