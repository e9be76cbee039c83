package io.guichet.audit.drill.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.drill.DrillEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrillEventWireTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void every_event_is_written_as_its_sample_says() {
        List<DrillEvent> events = List.of(
                new DrillEvent.PlanPublished("failure", 1, "SYSTEM_FAILURE", 5, NINE),
                new DrillEvent.Scheduled("drill-1", "hall-1", "failure", 1, LocalDate.parse("2026-11-24"), NINE),
                new DrillEvent.Run("drill-1", "hall-1", "failure", 1, 85, 20, 12, NINE),
                new DrillEvent.Cancelled("drill-1", "hall-1", "failure", 1, NINE));

        Samples.assertOneOfEach(DrillEvent.class, events.stream());
        events.stream().map(DrillEventWire::of).forEach(Samples::assertSame);
    }
}
