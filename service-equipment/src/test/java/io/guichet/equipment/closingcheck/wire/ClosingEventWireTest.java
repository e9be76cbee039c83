package io.guichet.equipment.closingcheck.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.closingcheck.ClosingEvent;
import io.guichet.equipment.closingcheck.MissingEvent;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingEventWireTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:10:00Z");

    @Test
    void every_event_is_written_as_its_sample_says() {
        var signed = new ClosingEvent.Signed(
                "check-1", "hall-1", "w1", "2026-03-02", List.of("SEALS_LOCKED_AWAY"), "s1", AT);
        var missing = new MissingEvent.Missing("hall-1", "2026-03-02", List.of("w2", "w3"), AT);

        Samples.assertSame(ClosingEventWire.of(signed));
        Samples.assertSame(ClosingEventWire.of(missing));
        Samples.assertOneOfEach(ClosingEvent.class, List.of(signed));
        Samples.assertOneOfEach(MissingEvent.class, List.of(missing));
    }
}
