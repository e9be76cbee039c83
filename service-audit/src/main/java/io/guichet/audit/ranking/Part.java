package io.guichet.audit.ranking;

import io.guichet.audit.backing.Backing;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Tally;
import org.jspecify.annotations.Nullable;

/**
 * One part of a unit's score, with everything that is needed to count it again.
 *
 * @param count facts of the unit
 * @param sum of their values, each between 0 and 1 where a share is asked for, else weighed
 * @param of what they are set against: themselves, or services
 * @param own value of the unit alone; null without anything to set against
 * @param line value of all units of the line together
 * @param fair the own value drawn towards the line's
 * @param score 0 to 100
 * @param backing the events; null until the ranking is published
 */
public record Part(
        Fact.Kind kind,
        double weight,
        long count,
        double sum,
        long of,
        @Nullable Double own,
        double line,
        double fair,
        double score,
        @Nullable Backing backing) {

    private static final double LEVELS = 4;
    private static final double HUNDRED = 100;
    private static final double PRECISION = 1e6;

    /**
     * @param unit facts of the unit
     * @param served its services
     * @param all facts of the line
     * @param servedByAll the line's services
     * @return null when the line has nothing to set against: the part leaves everybody's score
     */
    static @Nullable Part of(Formula.Weight weight, Tally unit, Tally served, Tally all, Tally servedByAll) {
        Double zeroAt = weight.zeroAt();
        boolean isShare = zeroAt == null;
        double sum = isShare ? shares(weight.kind(), unit) : unit.sum();
        long of = isShare ? unit.count() : served.count();
        double allSum = isShare ? shares(weight.kind(), all) : all.sum();
        long allOf = isShare ? all.count() : servedByAll.count();
        if (allOf == 0) return null;
        double line = allSum / allOf;
        double fair = (sum + weight.prior() * line) / (of + weight.prior());
        double score = zeroAt == null ? HUNDRED * fair : Math.max(0, HUNDRED * (1 - fair / zeroAt));
        return new Part(
                weight.kind(),
                weight.weight(),
                unit.count(),
                rounded(sum),
                of,
                of == 0 ? null : rounded(sum / of),
                rounded(line),
                rounded(fair),
                Math.round(score * HUNDRED) / HUNDRED,
                null);
    }

    Part with(Backing kept) {
        return new Part(kind, weight, count, sum, of, own, line, fair, score, kept);
    }

    /** Levels 1 to 5 and scores to 100 as shares; what is a share already stays. */
    private static double shares(Fact.Kind kind, Tally tally) {
        return switch (kind) {
            case RATING, ONSITE -> (tally.sum() - tally.count()) / LEVELS;
            case INSPECTION -> tally.sum() / HUNDRED;
            default -> tally.sum();
        };
    }

    private static double rounded(double value) {
        return Math.round(value * PRECISION) / PRECISION;
    }
}
