package io.guichet.equipment.relocation.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.relocation.RelocationEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RelocationEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    static List<RelocationEvent> events() {
        return List.of(
                new RelocationEvent.Requested(
                        "relocation-1", "asset-1", "hall-1", "w1", "A-1", "hall-1", "w2", "B-1", "s1", AT),
                new RelocationEvent.Approved("relocation-1", "asset-1", "hall-1", "v1", AT),
                new RelocationEvent.Rejected("relocation-1", "asset-1", "hall-1", "v1", AT),
                new RelocationEvent.Moved("relocation-1", "asset-1", "hall-1", "m1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(RelocationEvent event) {
        Samples.assertSame(RelocationEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(RelocationEvent.class, events());
    }
}
