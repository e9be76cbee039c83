package io.guichet.audit.search;

import java.util.Comparator;

/**
 * That a term stands in an entry, with what a search sorts and leaves out by.
 *
 * @param at when it happened, Unix milliseconds
 */
record Posting(long index, long at, boolean isPersonal) {

    static final Comparator<Posting> NEWEST_FIRST = Comparator.comparingLong(Posting::at)
            .thenComparingLong(Posting::index)
            .reversed();
}
