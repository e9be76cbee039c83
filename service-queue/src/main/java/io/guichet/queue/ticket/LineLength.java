package io.guichet.queue.ticket;

import java.time.Instant;

/**
 * The people who wait in one hall for items of one series, the letter of their numbers.
 *
 * @param longestSince when the first of them took the number
 */
public record LineLength(String hallId, String series, int waiting, Instant longestSince) {

    /** With some more of the same line. */
    public LineLength and(LineLength more) {
        Instant first = longestSince.isBefore(more.longestSince) ? longestSince : more.longestSince;
        return new LineLength(hallId, series, waiting + more.waiting, first);
    }
}
