package io.guichet.complaint.casefile.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.Contracts;
import io.guichet.complaint.casefile.CaseEvent;
import io.guichet.complaint.casefile.WireFixture;
import io.guichet.platform.outbox.WireEvent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CaseEventWireTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_written_as_its_sample_says(CaseEvent event) {
        WireEvent wire = CaseEventWire.of(event);

        assertThat(wire.version()).isEqualTo(1);
        assertThat(JSON.writeValueAsString(wire.data())).isEqualTo(Contracts.event(wire.name() + ".v1"));
    }

    /** A new event does not pass without its sample. */
    @Test
    void no_event_is_without_a_sample() {
        assertThat(events().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Arrays.stream(CaseEvent.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @Test
    void who_looked_at_personal_data_goes_to_a_topic_of_its_own() {
        for (CaseEvent event : events()) {
            WireEvent wire = CaseEventWire.of(event);
            boolean personal = event instanceof CaseEvent.PersonalOpened || event instanceof CaseEvent.PersonalErased;
            if (personal) {
                assertThat(wire.address())
                        .isEqualTo(new WireEvent.Address(
                                CaseEventWire.PERSONAL_DATA, event.file().id()));
            } else {
                assertThat(wire.address()).isNull();
                assertThat(wire.name()).startsWith("complaint.case.");
            }
        }
    }

    private static List<CaseEvent> events() {
        return WireFixture.everyEvent();
    }
}
