package io.guichet.queue.staff;

import java.util.Optional;

/** What was heard of qualifications. */
public interface AuditedStandings {

    /** Keeps this unless the same or a newer one is there: repeats and late ones change nothing. */
    void heard(AuditedStanding standing);

    /** Empty while audit never spoke of this person. */
    Optional<AuditedStanding> of(String staffId);
}
