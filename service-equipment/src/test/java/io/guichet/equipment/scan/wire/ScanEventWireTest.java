package io.guichet.equipment.scan.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.scan.ScanEvent;
import io.guichet.equipment.scan.ScanEventSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScanEventWireTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_out_as_its_sample(ScanEvent event) {
        Samples.assertSame(ScanEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(ScanEvent.class, events());
    }

    private static List<ScanEvent> events() {
        return ScanEventSamples.all();
    }
}
