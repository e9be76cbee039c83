package io.guichet.evaluation.rating;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.guichet.evaluation.invitation.InMemoryInvitations;
import io.guichet.evaluation.invitation.Invitation;
import io.guichet.evaluation.invitation.InvitationFixture;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnterRatingTest {

    private static final Instant NOW = FINISHED_AT.plus(Duration.ofDays(10));
    private static final Instant RECEIVED = FINISHED_AT.plus(Duration.ofDays(1));

    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InMemoryRatings ratings = new InMemoryRatings();
    private final Invitation invitation = InvitationFixture.any();
    private final String ticketId = invitation.event().ticketId();

    @BeforeEach
    void a_service_has_ended() {
        invitations.add(invitation);
    }

    @Test
    void a_paper_form_counts_from_the_day_it_came_in() {
        Rating rating = enter(entry(Channel.PAPER, RECEIVED, "s004", "c"));

        assertThat(rating.channel()).isEqualTo(Channel.PAPER);
        assertThat(rating.submittedAt()).isEqualTo(RECEIVED);
        assertThat(rating.versions().getFirst().at()).isEqualTo(NOW);
        assertThat(rating.origin().enteredBy()).isEqualTo("s004");
        assertThat(ratings.events()).containsExactly(new RatingEvent.Submitted(rating, NOW));
    }

    @Test
    void who_served_does_not_type_in_the_own_rating() {
        assertThatExceptionOfType(RatingRefusal.OwnCase.class)
                .isThrownBy(() -> enter(entry(Channel.PAPER, RECEIVED, "s003", "c")));
        assertThat(ratings.events()).isEmpty();
    }

    @Test
    void one_service_is_rated_once_on_whatever_way() {
        Rating first = enter(entry(Channel.HOTLINE, RECEIVED, "s004", "c"));

        assertThat(enter(entry(Channel.HOTLINE, RECEIVED, "s004", "c"))).isEqualTo(first);
        assertThatExceptionOfType(RatingRefusal.AlreadyRated.class)
                .isThrownBy(() -> enter(entry(Channel.PAPER, RECEIVED, "s004", "d")));
    }

    @Test
    void it_came_after_the_service_before_now_and_within_seven_days() {
        Instant end = FINISHED_AT.plus(Duration.ofDays(7));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> enter(entry(Channel.PAPER, FINISHED_AT.minusMillis(1), "s004", "c")));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> enter(entry(Channel.PAPER, NOW.plusMillis(1), "s004", "c")));
        assertThatExceptionOfType(RatingRefusal.InvitationExpired.class)
                .isThrownBy(() -> enter(entry(Channel.PAPER, end, "s004", "c")));

        assertThat(enter(entry(Channel.PAPER, end.minusMillis(1), "s004", "c")).submittedAt())
                .isEqualTo(end.minusMillis(1));
    }

    @Test
    void the_end_of_the_service_itself_is_early_enough() {
        assertThat(enter(entry(Channel.PAPER, FINISHED_AT, "s004", "c")).submittedAt())
                .isEqualTo(FINISHED_AT);
    }

    @Test
    void a_ticket_whose_service_has_not_ended_cannot_be_rated() {
        Entry unknown = new Entry(Ids.next(), RatingFixture.good(), null, Channel.PAPER, null, RECEIVED, "s004", "c");

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> enter(unknown));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PAD", "QR", "KIOSK", "PAGE"})
    void staff_enter_paper_and_calls_only(Channel channel) {
        assertThatIllegalArgumentException().isThrownBy(() -> entry(channel, RECEIVED, "s004", "c"));
    }

    private Rating enter(Entry entry) {
        return new EnterRating(
                        invitations,
                        TERMS,
                        ratings,
                        RatingFixture.SEALING,
                        RatingFixture.PSEUDONYMS,
                        new TurnableClock(NOW))
                .enter(entry);
    }

    private Entry entry(Channel channel, Instant receivedAt, String by, String command) {
        return new Entry(ticketId, RatingFixture.bad(), null, channel, null, receivedAt, by, command);
    }
}
