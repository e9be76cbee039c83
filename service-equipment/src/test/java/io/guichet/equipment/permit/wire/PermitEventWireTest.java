package io.guichet.equipment.permit.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.permit.PermitEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermitEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    static List<PermitEvent> events() {
        return List.of(
                new PermitEvent.Granted(
                        "permit-1",
                        "w1",
                        "hall-2",
                        "s1",
                        Instant.parse("2026-03-02T11:00:00Z"),
                        Instant.parse("2026-03-02T12:00:00Z"),
                        "m1",
                        AT),
                new PermitEvent.Withdrawn("permit-1", "w1", "hall-2", "m1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(PermitEvent event) {
        Samples.assertSame(PermitEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(PermitEvent.class, events());
    }
}
