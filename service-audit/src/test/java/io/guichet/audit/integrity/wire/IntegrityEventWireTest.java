package io.guichet.audit.integrity.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.integrity.IntegrityEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrityEventWireTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void every_event_is_written_as_its_sample_says() {
        List<IntegrityEvent> events = List.of(
                new IntegrityEvent.Declared(
                        "entry-1", "hall-1", "s1", "GIFT_REFUSED", LocalDate.parse("2026-11-22"), NINE),
                new IntegrityEvent.Reviewed("entry-1", "hall-1", "s1", "a1", NINE));

        Samples.assertOneOfEach(IntegrityEvent.class, events.stream());
        events.stream().map(IntegrityEventWire::of).forEach(Samples::assertSame);
    }
}
