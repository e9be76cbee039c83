package io.guichet.audit.ranking;

import io.guichet.audit.fact.Fact;
import io.guichet.platform.domain.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of how units are ranked; a published version is never edited.
 *
 * <p>Each part's own value is drawn towards that of the whole line: {@code fair = (sum + prior · line) / (n + prior)}. A unit
 * with little behind it stands near the middle, neither first by luck nor last by bad luck; with more of its own the line
 * matters less (empirical Bayes, {@code n} and {@code prior} in facts or in services).
 *
 * @param leastRatings with fewer in the year a unit has no place
 * @param commended share of the places, from the first one down, that are recommended for an award
 * @param improveBelow a score below it is recommended to be improved
 */
public record Formula(
        int version, List<Weight> parts, int leastRatings, double commended, double improveBelow, Words words) {

    /**
     * What one kind of fact counts.
     *
     * @param prior how much of the line is put beside the unit's own
     * @param zeroAt null for a share of good ones; else so many (weighed) for each service are a score of 0
     */
    public record Weight(
            Fact.Kind kind,
            double weight,
            double prior,
            @Nullable Double zeroAt) {

        public Weight {
            if (!(weight > 0) || !(prior > 0)) throw new IllegalArgumentException("weight, prior: above 0");
            if (zeroAt != null && !(zeroAt > 0)) throw new IllegalArgumentException("zeroAt: above 0");
        }
    }

    public Formula {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("parts: at least 1");
        if (commended < 0 || commended > 1) throw new IllegalArgumentException("commended: 0 to 1");
    }
}
