package io.guichet.evaluation.statistics;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event, ready to be noted.
 *
 * @param rating null when a service has ended
 */
public record Heard(About about, @Nullable OfRating rating) {

    /** @param seq of the event within its rating */
    public record OfRating(String channel, Instant submittedAt, long seq, News news) {}
}
