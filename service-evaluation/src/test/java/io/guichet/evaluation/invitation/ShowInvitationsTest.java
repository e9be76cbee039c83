package io.guichet.evaluation.invitation;

import static io.guichet.evaluation.invitation.InvitationFixture.FINISHED_AT;
import static io.guichet.evaluation.invitation.InvitationFixture.PAD_TOKENS;
import static io.guichet.evaluation.invitation.InvitationFixture.TERMS;
import static io.guichet.evaluation.invitation.InvitationFixture.padToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowInvitationsTest {

    private static final String WINDOW = "hall-1-w03";

    private final Pads pads = new InMemoryPads();
    private final Set<String> rated = new HashSet<>();
    private final InviteCitizen invite = new InviteCitizen(new InMemoryInvitations(), pads);

    @Test
    void a_pad_shows_the_service_that_has_just_ended() {
        Invitation invitation = InvitationFixture.any();
        invite.invite(invitation);

        OpenInvitation open = shownAt(FINISHED_AT.plusSeconds(1)).getFirst();

        assertThat(open.shown().ticketId()).isEqualTo(invitation.event().ticketId());
        assertThat(open.token()).isEqualTo(padToken(invitation));
        assertThat(open.expiresAt()).isEqualTo(FINISHED_AT.plusSeconds(180));
    }

    @Test
    void after_three_minutes_the_place_belongs_to_the_next_citizen() {
        invite.invite(InvitationFixture.any());

        assertThat(shownAt(FINISHED_AT.plusSeconds(180).minusMillis(1))).hasSize(1);
        assertThat(shownAt(FINISHED_AT.plusSeconds(180))).isEmpty();
    }

    @Test
    void a_rated_service_is_gone_at_once() {
        Invitation invitation = InvitationFixture.any();
        invite.invite(invitation);

        rated.add(invitation.event().ticketId());

        assertThat(shownAt(FINISHED_AT.plusSeconds(1))).isEmpty();
    }

    @Test
    void the_newest_comes_first() {
        invite.invite(InvitationFixture.at(WINDOW, FINISHED_AT.plusSeconds(60)));
        invite.invite(InvitationFixture.at(WINDOW, FINISHED_AT));

        assertThat(shownAt(FINISHED_AT.plusSeconds(90)))
                .extracting(open -> open.shown().finishedAt())
                .containsExactly(FINISHED_AT.plusSeconds(60), FINISHED_AT);
    }

    @Test
    void the_end_of_a_service_heard_twice_shows_one_invitation() {
        Invitation invitation = InvitationFixture.any();
        invite.invite(invitation);
        invite.invite(invitation);

        assertThat(shownAt(FINISHED_AT)).hasSize(1);
    }

    @Test
    void other_windows_show_other_services() {
        invite.invite(InvitationFixture.at("hall-1-w04", FINISHED_AT));

        assertThat(shownAt(FINISHED_AT)).isEmpty();
    }

    private List<OpenInvitation> shownAt(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        RatedTickets among = asked -> {
            Set<String> found = new HashSet<>(asked);
            found.retainAll(rated);
            return found;
        };
        return new ShowInvitations(pads, among, PAD_TOKENS, TERMS, clock).show(WINDOW);
    }
}
