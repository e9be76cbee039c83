package io.guichet.equipment.custody.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.custody.CustodyEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustodyEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");

    static List<CustodyEvent> events() {
        return List.of(
                new CustodyEvent.Drawn(
                        "sheet-1",
                        "hall-1",
                        "unit-1",
                        "HANDOVER",
                        List.of("asset-1", "asset-2"),
                        "m1",
                        "s1",
                        "s2",
                        "m1",
                        AT),
                new CustodyEvent.Signed("sheet-1", "hall-1", "RECEIVER", "s2", "s1", "c".repeat(64), AT),
                new CustodyEvent.Completed(
                        "sheet-1",
                        "hall-1",
                        "unit-1",
                        "HANDOVER",
                        List.of("asset-1", "asset-2"),
                        "m1",
                        "s1",
                        List.of("b".repeat(64), "c".repeat(64)),
                        AT),
                new CustodyEvent.Cancelled("sheet-1", "hall-1", "m1", AT),
                new CustodyEvent.SignRefused("sheet-1", "hall-1", "s3", AT),
                new CustodyEvent.PhotoAdded("sheet-1", "hall-1", "d".repeat(64), "s1", AT),
                new CustodyEvent.PhotoRemoved("sheet-1", "hall-1", "d".repeat(64), "s1", AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(CustodyEvent event) {
        Samples.assertSame(CustodyEventWire.of(event));
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(CustodyEvent.class, events());
    }
}
