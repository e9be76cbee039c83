package io.guichet.equipment.charge.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeEventSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChargeEventWireTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_out_as_its_sample(ChargeEvent event) {
        Samples.assertSame(ChargeEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(ChargeEvent.class, events());
    }

    private static List<ChargeEvent> events() {
        return ChargeEventSamples.all();
    }
}
