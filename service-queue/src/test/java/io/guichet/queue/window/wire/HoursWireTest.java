package io.guichet.queue.window.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.domain.Words;
import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.window.HoursKept;
import io.guichet.queue.window.WindowHours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursWireTest {

    @Test
    void a_day_is_written_as_its_sample_says() {
        HoursKept day = new HoursKept(
                "hall-1",
                LocalDate.of(2026, 11, 20),
                List.of(),
                List.of(hours("hall-1-w01", 390, 370, 20), hours("hall-1-w02", 390, 180, 0)));

        WireEvent wire = HoursWire.of(day, Instant.parse("2026-11-20T17:00:00Z"));

        Samples.assertSame(wire);
        assertThat(wire.address()).as("under its own id").isNull();
    }

    private static WindowHours hours(String window, int posted, int kept, int suspended) {
        return new WindowHours(
                window,
                "1",
                new Words("窗口", "Window"),
                Duration.ofMinutes(posted),
                Duration.ofMinutes(kept),
                Duration.ofMinutes(suspended),
                List.of());
    }
}
