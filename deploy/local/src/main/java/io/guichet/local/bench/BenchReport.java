package io.guichet.local.bench;

import java.io.PrintStream;
import java.util.List;

/** A measurement: where it was taken, its figures, every run. */
record BenchReport(
        String at, String machine, String backend, String durability, List<Figure> figures, List<RawResults.Run> runs) {

    void print(PrintStream out) {
        out.printf("%nmachine: %s%nbackend: %s%ndurability: %s%n%n", machine, backend, durability);
        out.printf(
                "%-42s %10s %-8s %-20s %-10s%n",
                "figure (median of the runs)", "median", "unit", "lowest-highest", "goal");
        figures.forEach(figure -> print(figure, out));
        var failures = runs.stream().filter(run -> !run.failures().isEmpty()).toList();
        failures.forEach(run -> out.printf("failures in %s: %s%n", run.what(), run.failures()));
    }

    private static void print(Figure figure, PrintStream out) {
        var range =
                "%.2f-%.2f".formatted(figure.spread().lowest(), figure.spread().highest());
        var goal = figure.goal() == null ? "" : figure.goal() + (figure.isReached() ? "  reached" : "  MISSED");
        out.printf(
                "%-42s %10.2f %-8s %-20s %s%n", figure.name(), figure.spread().median(), figure.unit(), range, goal);
    }

    boolean isEveryGoalReached() {
        return figures.stream().allMatch(Figure::isReached);
    }
}
