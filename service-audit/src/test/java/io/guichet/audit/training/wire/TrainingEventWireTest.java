package io.guichet.audit.training.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.training.TrainingEvent;
import io.guichet.audit.training.TrainingFixture;
import org.junit.jupiter.api.Test;

class TrainingEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(TrainingEvent.class, TrainingFixture.events().stream());
        TrainingFixture.events().stream().map(TrainingEventWire::of).forEach(Samples::assertSame);
    }
}
