package io.guichet.audit.violation.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Samples;
import io.guichet.audit.violation.ViolationEvent;
import io.guichet.audit.violation.ViolationFixture;
import io.guichet.platform.outbox.WireEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ViolationEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(ViolationEvent.class, ViolationFixture.events().stream());
        wired().forEach(Samples::assertSame);
    }

    @Test
    void what_people_wrote_stays_here() {
        assertThat(wired())
                .allSatisfy(wire -> assertThat(JsonMapper.shared().writeValueAsString(wire.data()))
                        .doesNotContain("录像", "不是", "误报"));
    }

    private static List<WireEvent> wired() {
        return ViolationFixture.events().stream().map(ViolationEventWire::of).toList();
    }
}
