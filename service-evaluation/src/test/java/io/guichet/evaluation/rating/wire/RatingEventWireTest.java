package io.guichet.evaluation.rating.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingEvent;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.platform.domain.Change;
import io.guichet.platform.outbox.WireEvent;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RatingEventWireTest {

    private static final Invitation INVITATION = InvitationFixture.of(
            "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10", "hall-1-w03", Instant.parse("2026-03-02T01:24:00.321Z"));

    @Test
    void submitted_is_written_as_the_sample_says() {
        WireEvent wire = RatingEventWire.of(submitted());

        assertThat(wire.type()).isEqualTo("io.guichet.evaluation.rating.submitted.v1");
        assertThat(JsonMapper.builder().build().writeValueAsString(wire.data()))
                .isEqualTo(Contracts.event("evaluation.rating.submitted.v1"));
    }

    /** A new event does not pass without its sample. */
    @Test
    void every_event_has_its_sample() {
        assertThat(RatingEvent.class.getPermittedSubclasses()).containsExactly(RatingEvent.Submitted.class);
    }

    private static RatingEvent submitted() {
        Change<Rating, RatingEvent> change = RatingFixture.submitted(INVITATION);
        return change.events().getFirst();
    }
}
