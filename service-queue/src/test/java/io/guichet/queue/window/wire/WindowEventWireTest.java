package io.guichet.queue.window.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.Samples;
import io.guichet.queue.window.WindowEvent;
import io.guichet.queue.window.WindowEventSamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class WindowEventWireTest {

    static Stream<WireEvent> events() {
        return Stream.concat(
                WindowEventSamples.all().map(WindowEventWire::of),
                Stream.of(
                        WindowEventWire.of(WindowEventSamples.permit()),
                        WindowEventWire.of(WindowEventSamples.refused())));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(WireEvent wire) {
        Samples.assertSame(wire);
    }

    @Test
    void every_event_has_its_sample() {
        Samples.assertOneOfEach(WindowEvent.class, WindowEventSamples.all());
    }

    @Test
    void only_definitions_go_to_the_published_organisation() {
        assertThat(events().filter(wire -> wire.address() != null))
                .extracting(WireEvent::name, WireEvent::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "queue.organisation.window-defined",
                        new WireEvent.Address("guichet.queue.organisation", "window:w1")));
    }

    @Test
    void what_people_wrote_stays_here() {
        events().forEach(wire ->
                assertThat(JsonMapper.shared().writeValueAsString(wire.data())).doesNotContain("张三"));
    }
}
