package io.guichet.local.demo;

import java.util.Collection;

/** Quantile by nearest rank: always a value that really occurred. */
final class Quantile {
    private Quantile() {}

    /** Zero for nothing at all. */
    static double of(Collection<Double> values, double share) {
        if (values.isEmpty()) return 0;
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        var rank = (int) Math.ceil(share * sorted.length);
        return sorted[Math.clamp(rank, 1, sorted.length) - 1];
    }
}
