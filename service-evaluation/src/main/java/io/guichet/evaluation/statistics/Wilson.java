package io.guichet.evaluation.statistics;

import org.jspecify.annotations.Nullable;

/** The lower bound of Wilson's interval: a share that 3 of 3 do not top 985 of 1,000 in. */
final class Wilson {

    /** For 95 %. */
    private static final double Z = 1.96;

    private Wilson() {}

    /** Null for no trial at all. */
    static @Nullable Double lowerBound(long successes, long trials) {
        if (trials == 0) return null;
        double n = trials;
        double p = successes / n;
        double z2 = Z * Z;
        double margin = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
        return Math.max(0, (p + z2 / (2 * n) - margin) / (1 + z2 / n));
    }
}
