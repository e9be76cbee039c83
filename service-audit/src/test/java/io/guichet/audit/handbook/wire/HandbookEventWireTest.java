package io.guichet.audit.handbook.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.handbook.HandbookEvent;
import io.guichet.audit.handbook.HandbookFixture;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandbookEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        HandbookFixture fixture = new HandbookFixture();
        fixture.handbook.acknowledge(1, "s1");
        fixture.handbook.publish(List.of(HandbookFixture.section("a")), "a1");
        List<HandbookEvent> events = Stream.concat(fixture.editions.told().stream(), fixture.given.told().stream())
                .toList();

        Samples.assertOneOfEach(HandbookEvent.class, events.stream());
        events.stream().map(HandbookEventWire::of).forEach(Samples::assertSame);
    }
}
