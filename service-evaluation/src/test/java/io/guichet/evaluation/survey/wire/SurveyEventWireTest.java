package io.guichet.evaluation.survey.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.survey.SurveyEvent;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SurveyEventWireTest {

    @Test
    void answered_is_written_as_the_sample_says() {
        WireEvent wire = SurveyEventWire.of(
                new SurveyEvent.Answered("survey-1", "hall-1", "aZm9vYmFy", Instant.parse("2026-11-23T03:00:00Z")));

        assertThat(wire.type()).isEqualTo("io.guichet.evaluation.survey.answered.v1");
        assertThat(JsonMapper.builder().build().writeValueAsString(wire.data()))
                .isEqualTo(Contracts.event("evaluation.survey.answered.v1"));
    }

    /** A new event does not pass without its sample. */
    @Test
    void every_event_has_its_sample() {
        assertThat(SurveyEvent.class.getPermittedSubclasses()).containsExactly(SurveyEvent.Answered.class);
    }
}
