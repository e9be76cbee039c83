package io.guichet.evaluation.invitation;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A kiosk is a channel of rating (S4): whoever reads number and code off the slip is asked about the right service. */
class RecogniseSlipTest {

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final Set<String> rated = new HashSet<>();
    private final Doorkeeper doorkeeper = new Doorkeeper(PAD_TOKENS, TERMS);
    private final Invitation today = invitations.add(InvitationFixture.any());
    private final Invitation lastWeek =
            invitations.add(InvitationFixture.at("hall-1-w03", FINISHED_AT.minus(Duration.ofDays(6))));

    @Test
    void number_and_code_find_the_one_service_of_several_with_this_number() {
        assertThat(at(FINISHED_AT).recognise("hall-1", marks(today)).event()).isEqualTo(today.event());
        assertThat(at(FINISHED_AT).recognise("hall-1", marks(lastWeek)).event()).isEqualTo(lastWeek.event());
    }

    @Test
    void the_token_it_gets_is_a_kiosks_and_opens_this_service_alone() {
        String token = at(FINISHED_AT).recognise("hall-1", marks(today)).token();

        assertThat(doorkeeper.holderOf(today, token)).contains(Holder.KIOSK);
        assertThat(doorkeeper.holderOf(lastWeek, token)).isEmpty();
        assertThat(token).isNotEqualTo(InvitationFixture.padToken(today));
    }

    @Test
    void another_hall_a_wrong_code_and_a_service_of_long_ago_are_all_not_found() {
        String wrong = marks(today).code().equals("000000") ? "000001" : "000000";

        refused(at(FINISHED_AT), "hall-2", marks(today));
        refused(at(FINISHED_AT), "hall-1", new SlipMarks("A012", wrong));
        refused(at(FINISHED_AT), "hall-1", new SlipMarks("A013", marks(today).code()));
        Instant end = FINISHED_AT.plus(TERMS.citizenAnswers());
        assertThat(at(end).recognise("hall-1", marks(today)).event()).isEqualTo(today.event());
        refused(at(end.plusMillis(1)), "hall-1", marks(today));
    }

    @Test
    void it_says_whether_there_is_nothing_left_to_ask() {
        assertThat(at(FINISHED_AT).recognise("hall-1", marks(today)).rated()).isFalse();

        rated.add(today.event().ticketId());

        assertThat(at(FINISHED_AT).recognise("hall-1", marks(today)).rated()).isTrue();
    }

    private static void refused(RecogniseSlip recognise, String hall, SlipMarks marks) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recognise.recognise(hall, marks));
    }

    private static SlipMarks marks(Invitation invitation) {
        return new SlipMarks(
                invitation.event().number(), invitation.citizenToken().ratingCode());
    }

    private RecogniseSlip at(Instant now) {
        return new RecogniseSlip(
                invitations,
                tickets -> {
                    Set<String> gone = new HashSet<>(tickets);
                    gone.retainAll(rated);
                    return gone;
                },
                PAD_TOKENS,
                TERMS,
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
