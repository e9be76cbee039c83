package io.guichet.equipment.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every history of devices promises. */
public abstract class DeviceHistoryContract {

    private static final Instant NINE = Instant.parse("2026-11-02T01:00:00Z");

    /** An empty one for each test. */
    protected abstract DeviceHistory history();

    @Test
    void news_may_come_twice_and_in_any_order() {
        history().repaired("f1", "a", "hall-1", NINE.plusSeconds(60));
        assertThat(history().outages("hall-1", NINE, NINE.plusSeconds(99))).isEmpty();
        history().reported("f1", "a", "hall-1", true, NINE.plusSeconds(10));
        history().reported("f1", "a", "hall-1", false, NINE);
        history().repaired("f1", "a", "hall-1", NINE.plusSeconds(90));

        assertThat(history().outages("hall-1", NINE, NINE.plusSeconds(99)))
                .containsExactly(new Outage("f1", "a", true, NINE, NINE.plusSeconds(60)));
    }

    @Test
    void a_span_has_the_outages_that_touch_it() {
        history().reported("before", "a", "hall-1", true, NINE.minusSeconds(100));
        history().repaired("before", "a", "hall-1", NINE.minusSeconds(1));
        history().reported("over", "a", "hall-1", true, NINE.minusSeconds(50));
        history().repaired("over", "a", "hall-1", NINE);
        history().reported("stands", "a", "hall-1", false, NINE.minusSeconds(10));
        history().reported("after", "a", "hall-1", true, NINE.plusSeconds(60));
        history().reported("elsewhere", "x", "hall-2", true, NINE);

        assertThat(history().outages("hall-1", NINE, NINE.plusSeconds(60)))
                .extracting(Outage::faultId)
                .containsExactly("over", "stands");
    }

    @Test
    void a_repair_counts_when_it_was_verified() {
        Repair repair = new Repair("o1", "a", "f1", 2, NINE);
        history().verified(repair, "hall-1");
        history().verified(repair, "hall-1");

        assertThat(history().repairs("hall-1", NINE, NINE.plusSeconds(1))).containsExactly(repair);
        assertThat(history().repairs("hall-1", NINE.minusSeconds(1), NINE)).isEmpty();
        assertThat(history().repairs("hall-1", NINE.plusMillis(1), NINE.plusSeconds(1)))
                .isEmpty();
        assertThat(history().repairs("hall-2", NINE, NINE.plusSeconds(1))).isEmpty();
    }
}
