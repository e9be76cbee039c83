package io.guichet.audit.inspection.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Samples;
import io.guichet.audit.inspection.InspectionEvent;
import io.guichet.audit.inspection.InspectionFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class InspectionEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(InspectionEvent.class, InspectionFixture.events().stream());
        InspectionFixture.events().stream().map(InspectionEventWire::of).forEach(Samples::assertSame);
        assertThat(InspectionFixture.events())
                .allSatisfy(event -> assertThat(JsonMapper.shared().writeValueAsString(event))
                        .doesNotContain("杂乱"));
    }
}
