package io.guichet.equipment.fault.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.fault.FaultEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queue reads the same samples. */
class FaultEventWireTest {

    static List<FaultEvent> events() {
        return List.of(
                new FaultEvent.Reported(
                        "fault-1",
                        "printer-7",
                        "hall-2",
                        "w1",
                        "CRITICAL",
                        "no-power",
                        Instant.parse("2026-03-02T01:30:00Z")),
                new FaultEvent.Repaired("fault-1", "printer-7", "hall-2", "w1", Instant.parse("2026-03-02T02:30:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(FaultEvent event) {
        Samples.assertSame(FaultEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(FaultEvent.class, events());
    }
}
