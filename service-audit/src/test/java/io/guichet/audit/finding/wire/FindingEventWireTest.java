package io.guichet.audit.finding.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.finding.FindingEvent;
import io.guichet.audit.finding.FindingFixture;
import org.junit.jupiter.api.Test;

class FindingEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(FindingEvent.class, FindingFixture.events().stream());
        FindingFixture.events().stream().map(FindingEventWire::of).forEach(Samples::assertSame);
    }
}
