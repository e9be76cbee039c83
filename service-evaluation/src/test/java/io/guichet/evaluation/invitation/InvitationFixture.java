package io.guichet.evaluation.invitation;

import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;

/** Invitations to start a test with. */
public final class InvitationFixture {

    public static final Instant FINISHED_AT = Instant.parse("2026-11-23T02:10:00.123Z");
    public static final Terms TERMS = new Terms(Duration.ofMinutes(3), Duration.ofMinutes(15), Duration.ofDays(7));
    public static final PadTokens PAD_TOKENS = new PadTokens(new byte[32]);

    private InvitationFixture() {}

    public static Invitation any() {
        return of(Ids.next(), "hall-1-w03", FINISHED_AT);
    }

    public static Invitation at(String windowId, Instant finishedAt) {
        return of(Ids.next(), windowId, finishedAt);
    }

    public static Invitation of(String ticketId, String windowId, Instant finishedAt) {
        ServiceEvent event = new ServiceEvent(
                ticketId,
                "A012",
                "hall-1",
                "social-insurance",
                "si-101",
                windowId,
                "s003",
                Outcome.FINISHED,
                finishedAt);
        return new Invitation(event, TrackingTokenHash.of(citizenToken(ticketId)));
    }

    /** What stands on the slip of {@link #of} this ticket. */
    public static String citizenToken(String ticketId) {
        return "slip-of-" + ticketId;
    }

    public static String padToken(Invitation invitation) {
        ServiceEvent event = invitation.event();
        return PAD_TOKENS.tokenFor(event.ticketId(), event.windowId(), event.staffId(), event.finishedAt());
    }
}
