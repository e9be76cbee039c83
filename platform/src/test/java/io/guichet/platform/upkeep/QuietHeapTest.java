package io.guichet.platform.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuietHeapTest {

    private static final long MB = 1L << 20;

    private long now;
    private long processorTime;
    private long used = 40 * MB;
    private long lived = 30 * MB;
    private int collections;

    private final QuietHeap heap = new QuietHeap(() -> now, () -> processorTime, new Old(), () -> {
        collections++;
        used = lived;
    });

    @Test
    void what_a_busy_hour_left_is_collected_when_it_is_quiet() {
        lookAfter(Duration.ofSeconds(1));

        assertThat(collections).isEqualTo(1);
    }

    @Test
    void nothing_is_collected_while_there_is_something_to_do() {
        lookAfter(Duration.ofSeconds(3));
        assertThat(collections).isZero();

        lookAfter(Duration.ofSeconds(1));
        assertThat(collections).isEqualTo(1);
    }

    @Test
    void nothing_is_collected_for_little() {
        used = lived + 8 * MB - 1;
        lookAfter(Duration.ZERO);
        assertThat(collections).isZero();

        used = lived + 8 * MB;
        lookAfter(Duration.ZERO);
        lookAfter(Duration.ZERO);
        assertThat(collections).isEqualTo(1);
    }

    @Test
    void before_the_first_collection_all_may_be_garbage() {
        lived = 0;
        lookAfter(Duration.ZERO);

        assertThat(collections).isEqualTo(1);
    }

    @Test
    void this_process_is_collected_for_real() {
        long before = collectionsHere();
        QuietHeap here = QuietHeap.ofThisProcess(() -> 0, Long.MIN_VALUE);

        here.look();

        assertThat(collectionsHere()).isGreaterThan(before);
    }

    /** One look, twenty seconds after the last. */
    private void lookAfter(Duration processor) {
        now += Duration.ofSeconds(20).toNanos();
        processorTime += processor.toNanos();
        heap.look();
    }

    private static long collectionsHere() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private final class Old implements QuietHeap.Old {

        @Override
        public long used() {
            return used;
        }

        @Override
        public long lived() {
            return lived;
        }
    }
}
