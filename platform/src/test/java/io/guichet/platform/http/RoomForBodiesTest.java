package io.guichet.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

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
    void two_of_the_largest_fit_into_any_heap() {
        var huge = Runtime.getRuntime().maxMemory();
        var room = RoomForBodies.ofThisProcess(huge);

        assertThat(room.take(huge)).isTrue();
        assertThat(room.take(huge)).isTrue();
    }
}
