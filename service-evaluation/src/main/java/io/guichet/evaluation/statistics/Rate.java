package io.guichet.evaluation.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A share with what it was made of.
 *
 * @param value null when the denominator is 0: nothing is known then, and that is not 100 %
 */
public record Rate(@Nullable Double value, long numerator, long denominator) {

    static Rate of(long numerator, long denominator) {
        return new Rate(denominator == 0 ? null : (double) numerator / denominator, numerator, denominator);
    }
}
