package io.guichet.evaluation.invitation;

import java.util.Collection;
import java.util.Set;

/** Tells which tickets have their rating already. */
@FunctionalInterface
public interface RatedTickets {

    /** Those of the given tickets that are rated. */
    Set<String> among(Collection<String> ticketIds);
}
