package io.guichet.queue.statistics;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of durations in three figures, in whole seconds; null where nothing was measured, never 0.
 *
 * @param count how many were measured
 * @param p90Seconds nine of ten were not longer (nearest rank)
 */
public record Durations(
        int count,
        @Nullable Long meanSeconds,
        @Nullable Long medianSeconds,
        @Nullable Long p90Seconds) {

    static Durations of(List<Duration> measured) {
        if (measured.isEmpty()) return new Durations(0, null, null, null);
        List<Duration> sorted = measured.stream().sorted().toList();
        long sum = sorted.stream().mapToLong(Duration::toSeconds).sum();
        return new Durations(
                sorted.size(), Math.round((double) sum / sorted.size()), rank(sorted, 50), rank(sorted, 90));
    }

    /** Nearest rank: the smallest value that so many per cent do not exceed. */
    private static long rank(List<Duration> sorted, int percent) {
        int place = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(1, place) - 1).toSeconds();
    }
}
