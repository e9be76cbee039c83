package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.Rate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void a_burst_passes_and_one_more_waits() {
        var bucket = new TokenBucket(new Rate(10, 3), 0);

        for (var i = 0; i < 3; i++) {
            assertThat(bucket.take(0)).isZero();
        }

        assertThat(bucket.take(0)).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void after_the_wait_exactly_one_passes() {
        var bucket = new TokenBucket(new Rate(10, 1), 0);
        bucket.take(0);

        assertThat(bucket.take(SECOND / 10 - 1_000)).isPositive();
        assertThat(bucket.take(SECOND / 10)).isZero();
        assertThat(bucket.take(SECOND / 10)).isPositive();
    }

    @Test
    void a_long_pause_gives_no_more_than_a_burst() {
        var bucket = new TokenBucket(new Rate(10, 2), 0);

        bucket.take(100 * SECOND);
        bucket.take(100 * SECOND);

        assertThat(bucket.take(100 * SECOND)).isPositive();
    }

    @Test
    void a_refusal_costs_nothing() {
        var bucket = new TokenBucket(new Rate(1, 1), 0);
        bucket.take(0);

        for (var i = 0; i < 50; i++) {
            bucket.take(SECOND / 2);
        }

        assertThat(bucket.take(SECOND)).isZero();
    }

    @Test
    void a_clock_that_goes_back_neither_gives_nor_takes() {
        var bucket = new TokenBucket(new Rate(1, 1), 10 * SECOND);
        bucket.take(10 * SECOND);

        assertThat(bucket.take(5 * SECOND)).isPositive();
        assertThat(bucket.take(11 * SECOND)).isZero();
    }
}
