package io.guichet.equipment.workorder;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time on hold.
 *
 * @param until null: it lasts
 */
public record Hold(
        HoldReason reason, Instant from, @Nullable Instant until) {

    Hold ended(Instant now) {
        return until == null ? new Hold(reason, from, now) : this;
    }

    /** How long, up to now if it lasts. */
    public Duration length(Instant now) {
        return Duration.between(from, until == null ? now : until);
    }
}
