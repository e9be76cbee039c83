package io.guichet.local.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured figure.
 *
 * @param runs the value of each run, in order
 * @param goal null where the figure only explains others
 */
record Figure(
        String name,
        String unit,
        Spread spread,
        List<Double> runs,
        @Nullable Goal goal) {

    static Figure of(String name, String unit, List<Double> runs, @Nullable Goal goal) {
        return new Figure(name, unit, Spread.of(runs), List.copyOf(runs), goal);
    }

    boolean isReached() {
        return goal == null || goal.isReachedBy(spread.median());
    }
}
