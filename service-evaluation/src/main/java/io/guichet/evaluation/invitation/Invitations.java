package io.guichet.evaluation.invitation;

import java.util.Optional;

/** The invitations, one for each ticket. */
public interface Invitations {

    /**
     * Keeps a new invitation. One that is already there for this ticket stays as it is.
     *
     * @return the one that is kept
     */
    Invitation add(Invitation invitation);

    /** The invitation for this ticket; empty when its service has not ended, or not with a service. */
    Optional<Invitation> find(String ticketId);
}
