package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.Rate;
import org.junit.jupiter.api.Test;

class BucketsTest {

    @Test
    void one_caller_does_not_use_up_what_another_has() {
        var buckets = new Buckets(() -> 0);
        var rate = new Rate(1, 1);
        buckets.take("subject:kiosk-1", rate);

        assertThat(buckets.take("subject:kiosk-1", rate)).isPositive();
        assertThat(buckets.take("subject:kiosk-2", rate)).isZero();
    }
}
