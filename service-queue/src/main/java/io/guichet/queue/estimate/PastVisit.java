package io.guichet.queue.estimate;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visit that is over, served or missed.
 *
 * @param favoured by a priority class
 * @param inLineSince of the last time in line
 * @param forecast null when none was made, or when it was made for another time in line (rejoined, transferred)
 */
public record PastVisit(
        String ticketId,
        String itemCode,
        String windowId,
        boolean favoured,
        Instant inLineSince,
        Instant calledAt,
        Instant endedAt,
        @Nullable Forecast forecast) {

    /** How long the window was taken. */
    double serviceMillis() {
        return Math.max(0, Duration.between(calledAt, endedAt).toMillis());
    }

    long waitedMillis() {
        return Math.max(0, Duration.between(inLineSince, calledAt).toMillis());
    }
}
