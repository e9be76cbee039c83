package io.guichet.evaluation.flag.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.flag.BrushingRules;
import io.guichet.evaluation.flag.RaiseFlags;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.rating.InMemoryRatings;
import io.guichet.evaluation.rating.Origin;
import io.guichet.evaluation.rating.Rating;
import io.guichet.evaluation.rating.RatingFixture;
import io.guichet.platform.domain.Change;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.testing.TurnableClock;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewRatingListenerTest {

    /** The rating that the samples are about. */
    private static final String ID = "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10";

    private final InMemoryRatings ratings = new InMemoryRatings();
    private final NewRatingListener listener = new NewRatingListener(new RaiseFlags(
            ratings,
            BrushingRules.usual(),
            new Zones(new InMemoryPlaces()),
            new TurnableClock(RatingFixture.SUBMITTED_AT)));

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "corrected"})
    void a_rating_is_looked_at_when_it_says_something_new_again_and_again_alike(String name) {
        four();

        listener.heard(sample(name));
        listener.heard(sample(name));

        assertThat(ratings.events()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flagged", "excluded", "rectified", "appealed", "contact-opened"})
    void what_others_do_about_it_is_no_sign(String name) {
        four();

        listener.heard(sample(name));

        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void what_nobody_can_read_is_put_aside() {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.heard(event("submitted", "{\"ratingId\":\"$ne\"}")));
    }

    /** Of one device within a minute. */
    private void four() {
        for (int i = 0; i < 4; i++) {
            String id = i == 0 ? ID : ID + i;
            Rating rating = RatingFixture.given(
                            InvitationFixture.of(id, "w" + i, InvitationFixture.FINISHED_AT),
                            RatingFixture.good(),
                            RatingFixture.SUBMITTED_AT.plusSeconds(i),
                            new Origin("device", null, null, null))
                    .after();
            ratings.add(Change.none(rating));
        }
    }

    private static ConsumerRecord<String, byte[]> sample(String name) {
        return event(name, Contracts.event("evaluation.rating." + name + ".v1"));
    }

    private static ConsumerRecord<String, byte[]> event(String name, String data) {
        var received = new ConsumerRecord<>("guichet.evaluation.rating", 0, 0, ID, data.getBytes(UTF_8));
        Map.of(
                        "ce_id", "id",
                        "ce_type", "io.guichet.evaluation.rating." + name + ".v1",
                        "ce_source", "/guichet/evaluation",
                        "ce_subject", ID,
                        "ce_seq", "16",
                        "ce_time", "2026-11-23T03:00:00Z")
                .forEach((header, value) -> received.headers().add(header, value.getBytes(UTF_8)));
        return received;
    }
}
