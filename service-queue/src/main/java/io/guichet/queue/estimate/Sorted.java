package io.guichet.queue.estimate;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Observed values in order: an empirical distribution. */
final class Sorted {

    static final Sorted NONE = new Sorted(new double[0]);

    private final double[] values;
    private final double mean;

    private Sorted(double[] ascending) {
        values = ascending;
        mean = Arrays.stream(ascending).average().orElse(0);
    }

    static Sorted of(DoubleStream values) {
        return new Sorted(values.sorted().toArray());
    }

    int size() {
        return values.length;
    }

    boolean isEmpty() {
        return values.length == 0;
    }

    /** 0 of nothing. */
    double mean() {
        return mean;
    }

    DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** How many are not above. */
    int notAbove(double value) {
        int low = 0;
        int high = values.length;
        while (low < high) {
            int half = (low + high) >>> 1;
            if (values[half] > value) high = half;
            else low = half + 1;
        }
        return low;
    }

    /**
     * The value at a share of those from a place on: inverse of the empirical distribution given that the value lies
     * above what was left out.
     *
     * @param share 0 up to but not 1
     */
    double draw(int from, double share) {
        return values[from + (int) (share * (values.length - from))];
    }

    double draw(double share) {
        return draw(0, share);
    }

    /** Linear between neighbours; not for nothing. */
    double quantile(double share) {
        return quantile(values, share);
    }

    /** @param ascending not empty */
    static double quantile(double[] ascending, double share) {
        double place = Math.clamp(share, 0, 1) * (ascending.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (ascending[above] - ascending[below]) * (place - below);
    }
}
