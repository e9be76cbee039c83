package io.guichet.queue.callback.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.callback.CallbackEvent;
import io.guichet.queue.callback.CallbackEventSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CallbackEventWireTest {

    static Stream<WireEvent> events() {
        return CallbackEventSamples.all().map(CallbackEventWire::of);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(WireEvent wire) {
        Samples.assertSame(wire);
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(CallbackEvent.class, CallbackEventSamples.all());
    }

    @Test
    void whom_to_call_stays_here() {
        events().forEach(wire ->
                assertThat(JsonMapper.shared().writeValueAsString(wire.data())).doesNotContain("138", "张三", "养老金"));
    }
}
