package io.guichet.equipment.emergency.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.emergency.EmergencyEvent;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmergencyEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    static List<EmergencyEvent> events() {
        return List.of(
                new EmergencyEvent.PlanDefined("no-printers", 1, "PRINTER", 3, "o1", AT),
                new EmergencyEvent.Activated(
                        "activation-1",
                        "no-printers",
                        1,
                        "hall-2",
                        "PRINTER",
                        new Words("打印机故障，请取手写号", "The printers are out of order, please take a number on paper"),
                        "m1",
                        AT),
                new EmergencyEvent.StepDone("activation-1", "no-printers", "hall-2", 1, "s1", AT),
                new EmergencyEvent.Ended("activation-1", "no-printers", "hall-2", 2, 3, "m1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(EmergencyEvent event) {
        Samples.assertSame(EmergencyEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(EmergencyEvent.class, events());
    }
}
