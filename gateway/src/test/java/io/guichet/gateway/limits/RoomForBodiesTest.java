package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.gateway.problems.BodyTooSlow;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class RoomForBodiesTest {

    private static final long MB = 1 << 20;

    @Test
    void bodies_share_the_room_and_one_more_is_refused_until_one_has_ended() {
        var room = new RoomForBodies(8 * MB, Duration.ZERO);

        assertThat(room.take(4 * MB)).isTrue();
        assertThat(room.take(4 * MB)).isTrue();
        assertThat(room.take(1)).isFalse();

        room.giveBack(4 * MB);
        assertThat(room.take(4 * MB + 1)).isFalse();
        assertThat(room.take(4 * MB)).isTrue();
    }

    @Test
    void who_waits_gets_in_when_another_leaves_and_never_are_there_too_many() throws Exception {
        var room = new RoomForBodies(8 * MB, Duration.ofMinutes(1));
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var all = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 64; i++) {
                all.add(threads.submit(() -> {
                    if (!room.take(4 * MB)) return false;
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    LockSupport.parkNanos(1_000_000);
                    inside.decrementAndGet();
                    room.giveBack(4 * MB);
                    return true;
                }));
            }
        }

        for (var one : all) assertThat(one.get()).isTrue();
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void a_body_that_comes_too_slowly_is_given_up() throws IOException {
        assertThat(new LimitedBody(new Endless(), 10, Duration.ofMinutes(1)).read(new byte[10]))
                .isEqualTo(10);
        assertThatExceptionOfType(BodyTooSlow.class)
                .isThrownBy(() -> new LimitedBody(new Endless(), 10, Duration.ofMinutes(-1)).read());
    }

    private static final class Endless extends ServletInputStream {

        @Override
        public int read() {
            return 0;
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
