package io.guichet.equipment.consumable.wire;

import io.guichet.equipment.Samples;
import io.guichet.equipment.consumable.StockEvent;
import io.guichet.equipment.consumable.StockEventSamples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StockEventWireTest {

    @ParameterizedTest
    @MethodSource("events")
    void an_event_goes_out_as_its_sample(StockEvent event) {
        Samples.assertSame(StockEventWire.of(event));
    }

    @Test
    void every_event_has_a_sample() {
        Samples.assertOneOfEach(StockEvent.class, events());
    }

    private static List<StockEvent> events() {
        return StockEventSamples.all();
    }
}
