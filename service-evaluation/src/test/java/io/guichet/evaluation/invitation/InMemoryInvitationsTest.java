package io.guichet.evaluation.invitation;

class InMemoryInvitationsTest extends InvitationsContract {

    private final Invitations invitations = new InMemoryInvitations();

    @Override
    protected Invitations invitations() {
        return invitations;
    }
}
