package io.guichet.complaint.figures;

import org.jspecify.annotations.Nullable;

/**
 * A share, with what it is a share of.
 *
 * @param value null when there is nothing to be a share of: never 100 %
 */
public record Rate(@Nullable Double value, long numerator, long denominator) {

    static Rate of(long numerator, long denominator) {
        return new Rate(denominator == 0 ? null : (double) numerator / (double) denominator, numerator, denominator);
    }
}
