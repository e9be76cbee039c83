package io.guichet.queue.appointment.wire;

import io.guichet.queue.Samples;
import io.guichet.queue.appointment.AppointmentEvent;
import io.guichet.queue.appointment.AppointmentEventSamples;
import io.guichet.queue.appointment.PlanEvent;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out is the sample in {@code contracts/events}, byte for byte. */
class AppointmentEventWireTest {

    static Stream<AppointmentEvent> events() {
        return AppointmentEventSamples.all();
    }

    static Stream<PlanEvent> plans() {
        return AppointmentEventSamples.plans();
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_serialises_to_its_sample(AppointmentEvent event) {
        Samples.assertSame(AppointmentEventWire.of(event));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_serialises_to_its_sample(PlanEvent event) {
        Samples.assertSame(AppointmentEventWire.of(event));
    }

    @Test
    void there_is_a_sample_of_every_event() {
        Samples.assertOneOfEach(AppointmentEvent.class, events());
        Samples.assertOneOfEach(PlanEvent.class, plans());
    }
}
