package io.guichet.complaint.rating.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.guichet.complaint.rating.HeardRating;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** What we read of events about a rating; all of them carry these. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RatingTold(
        String ratingId,
        @Nullable String ticketId,
        String hallId,
        String unitId,
        String itemCode,
        String windowId,
        String staffId,
        int level,
        @Nullable Boolean hasContact) {

    RatingTold {
        Ids.slug("ratingId", ratingId);
        Ids.slug("hallId", hallId);
        Ids.slug("unitId", unitId);
        Ids.slug("itemCode", itemCode);
        Ids.slug("windowId", windowId);
        Ids.slug("staffId", staffId);
        if (level < 1 || level > 5) throw new IllegalArgumentException("level: 1 to 5");
    }

    HeardRating toHeard(long seq, boolean excluded) {
        return new HeardRating(
                ratingId,
                seq,
                level,
                excluded,
                Boolean.TRUE.equals(hasContact),
                hallId,
                unitId,
                itemCode,
                windowId,
                ticketId,
                staffId);
    }
}
