package io.guichet.audit.backing;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The lists of events behind figures. A list is found by its digest, so it never changes and is kept once. */
public interface Backings {

    /** Events on one page. */
    int PAGE = 500;

    /** Keeps this list; the same again changes nothing. */
    Backing keep(List<String> events);

    /** The events on this page of a list, in order; empty behind its end and for a list that is not there. */
    List<String> page(Backing backing, int page);

    /**
     * Forgets the lists that were last kept before this and are not among those used.
     *
     * @param used digests
     */
    void forget(Set<String> used, Instant before);
}
