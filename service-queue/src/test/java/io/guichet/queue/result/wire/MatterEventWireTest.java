package io.guichet.queue.result.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.result.MatterEvent;
import io.guichet.queue.result.MatterEventSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class MatterEventWireTest {

    static Stream<WireEvent> events() {
        return MatterEventSamples.all().map(MatterEventWire::of);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(WireEvent wire) {
        Samples.assertSame(wire);
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(MatterEvent.class, MatterEventSamples.all());
    }

    @Test
    void the_files_number_stays_here() {
        events().forEach(wire ->
                assertThat(JsonMapper.shared().writeValueAsString(wire.data())).doesNotContain("YL-2026"));
    }
}
