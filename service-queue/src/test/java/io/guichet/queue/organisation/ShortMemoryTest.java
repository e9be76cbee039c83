package io.guichet.queue.organisation;

import static io.guichet.queue.organisation.HallFixture.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShortMemoryTest {

    private final TurnableClock clock = new TurnableClock(NINE);
    private final ShortMemory<String> memory = new ShortMemory<>(Duration.ofSeconds(1), clock);
    private final AtomicInteger loads = new AtomicInteger();

    @Test
    void what_was_read_is_read_again_after_a_second_and_not_before() {
        recall();
        clock.turn(Duration.ofMillis(999));
        recall();
        assertThat(loads).hasValue(1);

        clock.turn(Duration.ofMillis(1));
        recall();
        assertThat(loads).hasValue(2);
    }

    @Test
    void what_is_forgotten_is_read_again_at_once() {
        recall();
        memory.forget("key");
        recall();

        assertThat(loads).hasValue(2);
    }

    @Test
    void what_is_not_there_is_not_remembered() {
        assertThat(memory.recall("made-up", key -> missing())).isNull();
        assertThat(memory.recall("made-up", key -> missing())).isNull();

        assertThat(loads).hasValue(2);
    }

    private void recall() {
        assertThat(memory.recall("key", key -> key + loads.incrementAndGet())).startsWith("key");
    }

    private @Nullable String missing() {
        loads.incrementAndGet();
        return null;
    }
}
