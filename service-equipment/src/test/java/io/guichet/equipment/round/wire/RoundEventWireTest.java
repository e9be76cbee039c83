package io.guichet.equipment.round.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.round.RoundEvent;
import io.guichet.equipment.round.RoundEventSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundEventWireTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_out_as_its_sample(RoundEvent event) {
        Samples.assertSame(RoundEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(RoundEvent.class, events());
    }

    private static List<RoundEvent> events() {
        return RoundEventSamples.all();
    }
}
