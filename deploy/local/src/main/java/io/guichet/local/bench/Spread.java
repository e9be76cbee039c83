package io.guichet.local.bench;

import java.util.List;

/** Median of several runs with the lowest and the highest beside it. */
record Spread(double median, double lowest, double highest) {

    /** The upper one of the two middle values where their number is even. */
    static Spread of(List<Double> runs) {
        if (runs.isEmpty()) return new Spread(Double.NaN, Double.NaN, Double.NaN);
        var sorted = runs.stream().sorted().toList();
        return new Spread(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
