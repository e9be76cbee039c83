package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuantileTest {

    @Test
    void takes_the_nearest_rank() {
        var values = List.of(10.0, 9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0, 2.0, 1.0);

        assertThat(Quantile.of(values, 0.5)).isEqualTo(5);
        assertThat(Quantile.of(values, 0.9)).isEqualTo(9);
        assertThat(Quantile.of(values, 1)).isEqualTo(10);
        assertThat(Quantile.of(values, 0)).isEqualTo(1);
    }

    @Test
    void of_nothing_is_zero() {
        assertThat(Quantile.of(List.of(), 0.5)).isZero();
    }
}
