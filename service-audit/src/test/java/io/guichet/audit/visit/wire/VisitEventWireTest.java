package io.guichet.audit.visit.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.visit.VisitEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitEventWireTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void every_event_is_written_as_its_sample_says() {
        List<VisitEvent> events = List.of(
                new VisitEvent.Recorded("visit-1", "hall-1", "unit-1", "m1", LocalDate.parse("2026-11-23"), 1, NINE),
                new VisitEvent.ProblemSolved("visit-1", "hall-1", 0, "s1", "s1", true, NINE));

        Samples.assertOneOfEach(VisitEvent.class, events.stream());
        events.stream().map(VisitEventWire::of).forEach(Samples::assertSame);
    }
}
