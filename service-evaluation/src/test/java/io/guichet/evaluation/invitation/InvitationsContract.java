package io.guichet.evaluation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every keeper of invitations promises. */
public abstract class InvitationsContract {

    protected abstract Invitations invitations();

    @Test
    void an_invitation_is_found_as_it_was_added() {
        Invitation invitation = InvitationFixture.any();

        invitations().add(invitation);

        assertThat(invitations().find(invitation.event().ticketId())).contains(invitation);
    }

    @Test
    void a_ticket_nobody_was_invited_for_has_none() {
        assertThat(invitations().find(Ids.next())).isEmpty();
    }

    @Test
    void the_first_invitation_of_a_ticket_stays() {
        Invitation first = InvitationFixture.any();
        Invitation second = InvitationFixture.of(
                first.event().ticketId(), "hall-1-w09", InvitationFixture.FINISHED_AT.plus(Duration.ofMinutes(1)));

        assertThat(invitations().add(first)).isEqualTo(first);
        assertThat(invitations().add(first)).isEqualTo(first);
        assertThat(invitations().add(second)).isEqualTo(first);

        assertThat(invitations().find(first.event().ticketId())).contains(first);
    }
}
