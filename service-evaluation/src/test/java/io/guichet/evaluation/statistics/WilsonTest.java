package io.guichet.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Check values of the reference, section 6.1. */
class WilsonTest {

    @ParameterizedTest
    @CsvSource({"3,3,0.4385", "10,10,0.7225", "99,100,0.9455", "985,1000,0.9754", "9999,10000,0.9994", "0,10,0.0"})
    void the_lower_bound_has_its_known_values(long good, long valid, double bound) {
        assertThat(Wilson.lowerBound(good, valid)).isCloseTo(bound, within(0.00005));
    }

    @Test
    void three_of_three_do_not_beat_985_of_1000_and_nothing_has_no_bound() {
        Double few = Wilson.lowerBound(3, 3);
        Double many = Wilson.lowerBound(985, 1000);

        assertThat(few).isNotNull();
        assertThat(many).isNotNull().isGreaterThan(few);
        assertThat(Wilson.lowerBound(0, 0)).isNull();
    }
}
