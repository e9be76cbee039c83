package io.guichet.queue.estimate;

import java.time.Duration;

/**
 * A wait as an interval that should hold about nine times in ten.
 *
 * @param expected the middle of what the line alone lets expect, before learning from earlier errors
 */
public record Wait(Duration low, Duration expected, Duration high) {

    public Wait {
        if (low.isNegative() || high.compareTo(low) < 0) {
            throw new IllegalArgumentException("0 ≤ low ≤ high, but " + low + " to " + high);
        }
    }
}
