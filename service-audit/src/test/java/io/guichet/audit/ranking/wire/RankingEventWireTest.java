package io.guichet.audit.ranking.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.ranking.RankingEvent;
import io.guichet.audit.ranking.RankingFixture;
import org.junit.jupiter.api.Test;

class RankingEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(RankingEvent.class, RankingFixture.events().stream());
        RankingFixture.events().stream().map(RankingEventWire::of).forEach(Samples::assertSame);
    }
}
