package io.guichet.queue.estimate;

import java.time.Duration;

/**
 * A wait as an interval that should hold about 87 times in a hundred.
 *
 * @param likely the calibrated middle: as often longer as shorter
 * @param forecast what the line alone let expect, to learn from
 */
public record Wait(Duration low, Duration likely, Duration high, Forecast forecast) {

    public Wait {
        if (low.isNegative() || likely.compareTo(low) < 0 || high.compareTo(likely) < 0) {
            throw new IllegalArgumentException("0 ≤ low ≤ likely ≤ high, but " + low + ", " + likely + ", " + high);
        }
    }
}
