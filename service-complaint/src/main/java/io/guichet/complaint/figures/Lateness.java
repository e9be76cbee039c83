package io.guichet.complaint.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By how many working minutes limits were missed; for those still open, up to now.
 *
 * @param median null when none was missed
 * @param p90 the smallest that at least nine tenths do not exceed
 */
public record Lateness(
        int missed,
        @Nullable Long median,
        @Nullable Long p90,
        @Nullable Long longest) {

    static Lateness of(List<Long> minutes) {
        if (minutes.isEmpty()) return new Lateness(0, null, null, null);
        List<Long> sorted = minutes.stream().sorted().toList();
        return new Lateness(sorted.size(), at(sorted, 50), at(sorted, 90), sorted.getLast());
    }

    private static Long at(List<Long> sorted, int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(0, rank - 1));
    }
}
