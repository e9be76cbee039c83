package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.client.Answer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.MissingNode;

class OpenLoadTest {
    private static final Answer OK = new Answer(200, MissingNode.getInstance());
    private static final Answer BUSY = new Answer(503, MissingNode.getInstance());

    @Test
    void a_stalled_platform_shows_in_the_latency_of_those_who_come_meanwhile() {
        var oneAtATime = new ReentrantLock();

        var run = new OpenLoad(200, 40).run(n -> {
            oneAtATime.lock();
            try {
                if (n == 0) LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
                return OK;
            } finally {
                oneAtATime.unlock();
            }
        });

        // A client that waits for each answer would see one slow request of forty; here most were due during the stall.
        assertThat(run.millis(50)).isGreaterThan(100);
    }

    @Test
    void failures_are_counted_apart_and_have_no_latency() {
        var run = new OpenLoad(500, 10).run(n -> n < 3 ? BUSY : OK);

        assertThat(run.succeeded()).isEqualTo(7);
        assertThat(run.failed()).isEqualTo(3);
        assertThat(run.failures()).containsEntry("503 ", 3L);
        assertThat(run.millis(50)).isNaN();
        assertThat(Goal.atMost(40).isReachedBy(run.millis(50))).isFalse();
    }

    @Test
    void kinds_of_request_are_measured_apart() {
        var runs = new OpenLoad(500, 10).run(_ -> OK, n -> n % 2, 2);

        assertThat(runs[0].succeeded()).isEqualTo(5);
        assertThat(runs[1].succeeded()).isEqualTo(5);
    }
}
