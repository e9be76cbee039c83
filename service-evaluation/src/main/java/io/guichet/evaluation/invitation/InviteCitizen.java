package io.guichet.evaluation.invitation;

/**
 * A service has ended: its citizen may rate it.
 *
 * <p>Two documents, two writes, each of them idempotent; the event counts as heard only after both, so a crash in between
 * does both again. The invitation comes first: what a pad shows can be answered.
 */
public final class InviteCitizen {

    private final Invitations invitations;
    private final Pads pads;

    public InviteCitizen(Invitations invitations, Pads pads) {
        this.invitations = invitations;
        this.pads = pads;
    }

    public void invite(Invitation invitation) {
        ServiceEvent event = invitations.add(invitation).event();
        pads.show(event.windowId(), Shown.of(event));
    }
}
