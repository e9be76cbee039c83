package io.guichet.audit.reading.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Contracts;
import io.guichet.audit.reading.Reading;
import io.guichet.audit.reading.ReadingEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReadingEventWireTest {

    @Test
    void a_reading_is_written_as_its_sample_says() {
        Reading reading = new Reading(
                "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10",
                "i001",
                Reading.Way.SEARCH,
                17,
                4711,
                50,
                false,
                Instant.parse("2026-11-24T01:30:00Z"),
                Instant.parse("2026-11-24T01:30:40Z"));

        WireEvent wire = ReadingEventWire.of(new ReadingEvent.Noted(reading));

        assertThat(wire.type()).isEqualTo("io.guichet.audit.reading.noted.v1");
        assertThat(JsonMapper.builder().build().writeValueAsString(wire.data()))
                .isEqualTo(Contracts.event("audit.reading.noted.v1"));
    }
}
