package io.guichet.queue.ticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.outbox.WireEvent;
import io.guichet.queue.ticket.TicketEvent;
import io.guichet.queue.ticket.TicketEventSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Each event's sample in {@code contracts/events} is what this service writes, byte for byte. */
class TicketEventWireTest {

    private static final Path SAMPLES = Path.of("..", "contracts", "events");

    static Stream<TicketEvent> events() {
        return TicketEventSamples.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_serialises_to_its_sample(TicketEvent event) throws IOException {
        WireEvent wire = TicketEventWire.of(event);
        Path sample = SAMPLES.resolve(wire.name() + ".v" + wire.version() + ".json");

        assertThat(JsonMapper.shared().writeValueAsString(wire.data()))
                .as("sample %s", sample)
                .isEqualTo(Files.readString(sample).strip());
    }

    @Test
    void there_is_a_sample_of_every_event() {
        Set<String> sampled =
                events().map(event -> event.getClass().getSimpleName()).collect(Collectors.toSet());
        Set<String> known = Stream.of(TicketEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(sampled).isEqualTo(known);
    }

    @Test
    void types_follow_the_cloud_events_convention() {
        assertThat(events().map(event -> TicketEventWire.of(event).type()))
                .allMatch(type -> type.matches("io\\.guichet\\.queue\\.ticket\\.[a-z-]+\\.v1"));
    }

    /** No name, phone, reason in words or tracking token leaves the service. */
    @Test
    void nothing_about_a_person_goes_out() {
        events().forEach(event -> assertThat(JsonMapper.shared()
                        .writeValueAsString(TicketEventWire.of(event).data()))
                .doesNotContain("hospital")
                .doesNotContain("priorityReason")
                .doesNotContain("specialist needed"));
    }
}
