package io.guichet.complaint.casefile;

import org.jspecify.annotations.Nullable;

/**
 * What a case is about.
 *
 * @param staffId the person rated or complained about, who takes no part in handling it
 */
public record Subject(
        String hallId,
        @Nullable String unitId,
        @Nullable String itemCode,
        @Nullable String windowId,
        @Nullable String ticketId,
        @Nullable String ratingId,
        @Nullable String staffId) {

    public static Subject ofHall(String hallId) {
        return new Subject(hallId, null, null, null, null, null, null);
    }
}
