package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandstillTest {
    private static final long BEGIN = -5;

    @Test
    void a_value_may_stay_for_a_minute_and_not_for_longer() {
        var standstill = new Standstill(7, BEGIN);

        assertThat(standstill.isReachedBy(7, BEGIN + Standstill.PATIENCE_NANOS)).isFalse();
        assertThat(standstill.isReachedBy(7, BEGIN + Standstill.PATIENCE_NANOS + 1))
                .isTrue();
    }

    @Test
    void each_change_begins_the_minute_anew() {
        var standstill = new Standstill(7, BEGIN);

        assertThat(standstill.isReachedBy(8, BEGIN + Standstill.PATIENCE_NANOS + 1))
                .isFalse();
        assertThat(standstill.isReachedBy(8, BEGIN + 2 * Standstill.PATIENCE_NANOS))
                .isFalse();
        assertThat(standstill.isReachedBy(8, BEGIN + 2 * Standstill.PATIENCE_NANOS + 2))
                .isTrue();
    }
}
