package io.guichet.queue.line;

import java.time.LocalDate;

/** Counts the numbers of a hall's series on one business day. */
public interface NumberSeries {

    /**
     * The next place, from 1. Never given twice; one that was taken by a command that then failed leaves a gap, which is
     * allowed.
     */
    int next(String hallId, LocalDate day, String series);
}
