package io.guichet.evaluation.invitation;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static io.guichet.evaluation.invitation.InvitationFixture.citizenToken;
import static io.guichet.evaluation.invitation.InvitationFixture.padToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {

    private static final Duration MILLI = Duration.ofMillis(1);

    private final Doorkeeper doorkeeper = new Doorkeeper(PAD_TOKENS, TERMS);
    private final Invitation invitation = InvitationFixture.any();
    private final String ticketId = invitation.event().ticketId();

    @Test
    void the_pad_and_the_citizen_are_known_by_their_tokens() {
        assertThat(doorkeeper.holderOf(invitation, padToken(invitation))).contains(Holder.PAD);
        assertThat(doorkeeper.holderOf(invitation, citizenToken(ticketId))).contains(Holder.CITIZEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "slip-of-", "票", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void nobody_else_is_known(String token) {
        assertThat(doorkeeper.holderOf(invitation, token)).isEmpty();
    }

    @Test
    void a_token_of_another_ticket_opens_nothing() {
        Invitation other = InvitationFixture.any();

        assertThat(doorkeeper.holderOf(invitation, padToken(other))).isEmpty();
        assertThat(doorkeeper.holderOf(invitation, citizenToken(other.event().ticketId())))
                .isEmpty();
    }

    @Test
    void a_token_made_for_another_window_opens_nothing() {
        assertThat(doorkeeper.holderOf(invitation, PAD_TOKENS.tokenFor(ticketId, "hall-1-w04", "s003", FINISHED_AT)))
                .isEmpty();
    }

    /** The hash is in an event that many can read: it must not be the key. */
    @Test
    void the_hash_of_the_token_is_not_the_token() {
        assertThat(doorkeeper.holderOf(invitation, invitation.citizenToken().value()))
                .isEmpty();
    }

    @Test
    void pad_tokens_follow_from_the_secret() {
        byte[] otherSecret = new byte[32];
        otherSecret[0] = 1;

        assertThat(new PadTokens(new byte[32]).tokenFor("t", "w", "s", FINISHED_AT))
                .isEqualTo(PAD_TOKENS.tokenFor("t", "w", "s", FINISHED_AT));
        assertThat(new PadTokens(otherSecret).tokenFor("t", "w", "s", FINISHED_AT))
                .isNotEqualTo(PAD_TOKENS.tokenFor("t", "w", "s", FINISHED_AT));
        assertThat(PAD_TOKENS.tokenFor("t", "w", "s", FINISHED_AT)).hasSize(43).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void the_pad_may_answer_for_a_quarter_of_an_hour() {
        var end = FINISHED_AT.plus(TERMS.padAnswers());

        assertThat(doorkeeper.takes(Holder.PAD, invitation, FINISHED_AT)).isTrue();
        assertThat(doorkeeper.takes(Holder.PAD, invitation, end.minus(MILLI))).isTrue();
        assertThat(doorkeeper.takes(Holder.PAD, invitation, end)).isFalse();
    }

    @Test
    void the_citizen_may_answer_for_seven_days() {
        var end = FINISHED_AT.plus(Duration.ofDays(7));

        assertThat(doorkeeper.takes(Holder.CITIZEN, invitation, end.minus(MILLI)))
                .isTrue();
        assertThat(doorkeeper.takes(Holder.CITIZEN, invitation, end)).isFalse();
    }

    @Test
    void a_kiosk_may_answer_as_long_as_the_slip_is_good() {
        var end = FINISHED_AT.plus(Duration.ofDays(7));
        String token = PAD_TOKENS.kioskTokenFor(invitation.event());

        assertThat(doorkeeper.holderOf(invitation, token)).contains(Holder.KIOSK);
        assertThat(doorkeeper.takes(Holder.KIOSK, invitation, end.minus(MILLI))).isTrue();
        assertThat(doorkeeper.takes(Holder.KIOSK, invitation, end)).isFalse();
    }

    @Test
    void terms_let_a_pad_answer_as_long_as_it_asks() {
        Duration minute = Duration.ofMinutes(1);
        assertThat(new Terms(minute, minute, minute).padAnswers()).isEqualTo(minute);

        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(minute, minute.minus(MILLI), minute));
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(Duration.ZERO, minute, minute));
        assertThatIllegalArgumentException().isThrownBy(() -> new Terms(minute, minute, Duration.ZERO));
    }

    @Test
    void a_hash_is_32_bytes_in_base64url_padded_or_not() {
        String hash = TrackingTokenHash.of("slip").value();
        assertThat(new TrackingTokenHash(hash + "=").fits("slip")).isTrue();

        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingTokenHash("AAAA"));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingTokenHash("no base64!"));
    }
}
