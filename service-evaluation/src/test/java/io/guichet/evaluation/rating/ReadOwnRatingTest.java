package io.guichet.evaluation.rating;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static io.guichet.evaluation.invitation.InvitationFixture.citizenToken;
import static io.guichet.evaluation.invitation.InvitationFixture.padToken;
import static io.guichet.evaluation.rating.RatingFixture.SUBMITTED_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.evaluation.invitation.Doorkeeper;
import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadOwnRatingTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryRatings ratings = new InMemoryRatings();
    private final TurnableClock clock = new TurnableClock(SUBMITTED_AT);
    private final Invitation invitation = InvitationFixture.any();
    private final String id = invitation.event().ticketId();
    private final ReadOwnRating reading = new ReadOwnRating(
            invitations, new Doorkeeper(PAD_TOKENS, TERMS), ratings, RatingFixture.SEALING, HALF_A_DAY, clock);

    @Test
    void before_the_end_of_the_service_there_is_nothing() {
        assertThat(reading.read(id, citizenToken(id)).state()).isEqualTo(OwnRating.State.NONE);
    }

    @Test
    void then_it_is_open_until_it_is_too_late() {
        invitations.add(invitation);

        clock.set(FINISHED_AT.plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(reading.read(id, citizenToken(id)).state()).isEqualTo(OwnRating.State.OPEN);

        clock.set(FINISHED_AT.plus(Duration.ofDays(7)));
        assertThat(reading.read(id, citizenToken(id)).state()).isEqualTo(OwnRating.State.EXPIRED);
    }

    @Test
    void the_own_rating_is_read_with_its_words_and_may_be_corrected_for_a_while() {
        invitations.add(invitation);
        ratings.add(RatingFixture.submitted(invitation));

        OwnRating own = reading.read(id, citizenToken(id));
        assertThat(own.state()).isEqualTo(OwnRating.State.RATED);
        assertThat(own.words()).isEqualTo(RatingFixture.WORDS);
        assertThat(own.correctableUntil()).isEqualTo(SUBMITTED_AT.plus(HALF_A_DAY));

        clock.set(SUBMITTED_AT.plus(HALF_A_DAY));
        assertThat(reading.read(id, citizenToken(id)).correctableUntil()).isNull();
        assertThat(own.toString()).doesNotContain(RatingFixture.WORDS);
    }

    @Test
    void what_does_not_count_any_more_is_read_and_not_corrected() {
        invitations.add(invitation);
        ratings.add(RatingFixture.submitted(invitation)
                .map(rating -> rating.flag(Flag.TOO_FAST, SUBMITTED_AT)
                        .after()
                        .decideFlag(Flag.TOO_FAST, RatingFixture.ruling(true, "i001", SUBMITTED_AT))
                        .after()));

        OwnRating own = reading.read(id, citizenToken(id));

        assertThat(own.state()).isEqualTo(OwnRating.State.RATED);
        assertThat(own.correctableUntil()).isNull();
    }

    @Test
    void neither_a_guess_nor_the_pad_reads_it() {
        invitations.add(invitation);

        assertThatExceptionOfType(RatingRefusal.WrongToken.class).isThrownBy(() -> reading.read(id, "guess"));
        assertThatExceptionOfType(RatingRefusal.WrongToken.class)
                .isThrownBy(() -> reading.read(id, padToken(invitation)));
    }
}
