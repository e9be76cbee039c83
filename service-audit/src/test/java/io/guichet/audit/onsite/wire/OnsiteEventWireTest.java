package io.guichet.audit.onsite.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.onsite.OnsiteEvent;
import io.guichet.audit.onsite.OnsiteFixture;
import org.junit.jupiter.api.Test;

class OnsiteEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        OnsiteFixture fixture = new OnsiteFixture();
        fixture.record(OnsiteFixture.DAY, "s1", 5);

        Samples.assertOneOfEach(OnsiteEvent.class, fixture.shelf.told().stream());
        fixture.shelf.told().stream().map(OnsiteEventWire::of).forEach(Samples::assertSame);
    }
}
