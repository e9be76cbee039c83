package io.guichet.audit.appraisal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Samples;
import io.guichet.audit.appraisal.AppraisalEvent;
import io.guichet.audit.appraisal.AppraisalFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AppraisalEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(AppraisalEvent.class, AppraisalFixture.events().stream());
        AppraisalFixture.events().stream().map(AppraisalEventWire::of).forEach(Samples::assertSame);
        assertThat(AppraisalFixture.events())
                .allSatisfy(event -> assertThat(JsonMapper.shared().writeValueAsString(event))
                        .doesNotContain("不对", "有理"));
    }
}
