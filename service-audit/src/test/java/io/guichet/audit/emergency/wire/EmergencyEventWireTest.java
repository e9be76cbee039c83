package io.guichet.audit.emergency.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.emergency.EmergencyEvent;
import io.guichet.audit.emergency.EmergencyFixture;
import org.junit.jupiter.api.Test;

class EmergencyEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(EmergencyEvent.class, EmergencyFixture.events().stream());
        EmergencyFixture.events().stream().map(EmergencyEventWire::of).forEach(Samples::assertSame);
    }
}
