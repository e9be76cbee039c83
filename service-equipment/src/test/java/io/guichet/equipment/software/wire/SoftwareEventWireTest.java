package io.guichet.equipment.software.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.software.SoftwareEvent;
import io.guichet.equipment.software.SoftwareEventSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftwareEventWireTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_out_as_its_sample(SoftwareEvent event) {
        Samples.assertSame(SoftwareEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(SoftwareEvent.class, events());
    }

    private static List<SoftwareEvent> events() {
        return SoftwareEventSamples.all();
    }
}
