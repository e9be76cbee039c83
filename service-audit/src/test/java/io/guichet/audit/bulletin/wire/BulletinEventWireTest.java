package io.guichet.audit.bulletin.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Samples;
import io.guichet.audit.bulletin.BulletinEvent;
import io.guichet.audit.bulletin.BulletinFixture;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BulletinEventWireTest {

    @Test
    void every_event_is_written_as_its_sample_says() {
        Samples.assertOneOfEach(BulletinEvent.class, BulletinFixture.events().stream());
        BulletinFixture.events().stream().map(BulletinEventWire::of).forEach(Samples::assertSame);
        assertThat(BulletinFixture.events())
                .allSatisfy(event -> assertThat(JsonMapper.shared().writeValueAsString(event))
                        .doesNotContain("说明", "误计"));
    }
}
