package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingPadTest {

    @ParameterizedTest
    @CsvSource({"0.0,5", "0.61,5", "0.62,4", "0.87,3", "0.95,2", "0.98,1", "0.999,1"})
    void the_drawn_share_gives_the_level(double drawn, int level) {
        assertThat(RatingPad.level(drawn)).isEqualTo(level);
    }
}
