package io.guichet.audit.exposure.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.exposure.ExposureEvent;
import io.guichet.audit.exposure.ExposureFixture;
import org.junit.jupiter.api.Test;

class ExposureEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(ExposureEvent.class, ExposureFixture.events().stream());
        ExposureFixture.events().stream().map(ExposureEventWire::of).forEach(Samples::assertSame);
    }
}
