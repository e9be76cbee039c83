package io.guichet.queue.line;

import java.time.LocalDate;

/** Counts what an item may give out on one business day, in all or to one person. */
public interface Quotas {

    /**
     * Takes one place.
     *
     * @param counted what is limited: an item, or an item and a person's hash
     * @return false when the limit was reached; nothing is taken then
     */
    boolean take(String counted, LocalDate day, int limit);

    /** Gives a place back after a command that failed. */
    void giveBack(String counted, LocalDate day);
}
