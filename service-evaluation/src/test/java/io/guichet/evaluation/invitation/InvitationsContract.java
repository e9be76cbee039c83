package io.guichet.evaluation.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    @Test
    void those_of_one_number_come_latest_first_and_none_of_before_or_of_another_hall() {
        String hall = "hall-" + Ids.next();
        Instant noon = InvitationFixture.FINISHED_AT;
        Invitation today = inHall(hall, "A012", noon);
        Invitation yesterday = inHall(hall, "A012", noon.minus(Duration.ofDays(1)));
        Invitation tooOld = inHall(hall, "A012", noon.minus(Duration.ofDays(2)));
        List.of(yesterday, today, tooOld, inHall(hall, "A013", noon), inHall("hall-" + Ids.next(), "A012", noon))
                .forEach(invitations()::add);

        assertThat(invitations().ofNumber(hall, "A012", noon.minus(Duration.ofDays(1))))
                .containsExactly(today, yesterday);
        assertThat(invitations().ofNumber(hall, "B012", noon.minus(Duration.ofDays(9))))
                .isEmpty();
    }

    private static Invitation inHall(String hall, String number, Instant finishedAt) {
        ServiceEvent event = InvitationFixture.any().event();
        ServiceEvent there = new ServiceEvent(
                Ids.next(),
                number,
                hall,
                event.unitId(),
                event.itemCode(),
                event.windowId(),
                event.staffId(),
                event.outcome(),
                finishedAt);
        return new Invitation(there, TrackingTokenHash.of("slip"));
    }
}
