package io.guichet.audit.qualification.wire;

import io.guichet.audit.Samples;
import io.guichet.audit.qualification.QualificationEvent;
import io.guichet.audit.qualification.QualificationFixture;
import org.junit.jupiter.api.Test;

class QualificationEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(QualificationEvent.class, QualificationFixture.events().stream());
        QualificationFixture.events().stream().map(QualificationEventWire::of).forEach(Samples::assertSame);
    }
}
