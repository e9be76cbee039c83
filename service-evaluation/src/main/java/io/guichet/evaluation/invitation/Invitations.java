package io.guichet.evaluation.invitation;

import java.time.Instant;
import java.util.List;
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

    /** Those of one number of one hall whose service ended at this time or later, the latest first; 16 at most. */
    List<Invitation> ofNumber(String hallId, String number, Instant since);
}
