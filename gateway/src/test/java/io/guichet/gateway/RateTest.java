package io.guichet.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @Test
    void a_rate_is_read_as_it_is_written() {
        assertThat(Rate.of("100/s burst 400")).isEqualTo(new Rate(100, 400));
        assertThat(Rate.of(" 0.5/s burst 1 ")).isEqualTo(new Rate(0.5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "100/s", "-1/s burst 2", "0/s burst 1", "1/s burst 0", "1/m burst 3"})
    void anything_else_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(text));
    }
}
