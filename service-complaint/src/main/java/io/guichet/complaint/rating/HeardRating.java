package io.guichet.complaint.rating;

import org.jspecify.annotations.Nullable;

/**
 * What the latest event says about a rating.
 *
 * @param seq of that event; a smaller one is late
 * @param excluded it does not count any more
 * @param reachable whether the citizen left a phone, with the rating
 */
public record HeardRating(
        String ratingId,
        long seq,
        int level,
        boolean excluded,
        boolean reachable,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        @Nullable String ticketId,
        String staffId) {

    private static final int WORST_GOOD = 3;

    /** 不满意 and 非常不满意. */
    public boolean isBad() {
        return level < WORST_GOOD;
    }

    boolean needsCase() {
        return isBad() && !excluded;
    }
}
