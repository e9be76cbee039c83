package io.guichet.queue.estimate;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far earlier forecasts of a hall were off, as scores ({@link Forecast#score}), by kind of visitor.
 *
 * <p>Split conformal prediction (Vovk, Gammerman and Shafer, 2005; scores in units of the forecast's own spread as in
 * conformalized quantile regression, Romano, Patterson and Candès, 2019): if the next score is exchangeable with the last n
 * ones, it lies between their quantiles α/2 and 1 − α/2 with probability 1 − α up to 1/n, whatever the distribution. Each
 * kind has its own scores (Mondrian, the same book), so that many who walk straight to a window do not make the intervals
 * of those in line too narrow. The newest scores only: halls change.
 */
final class Calibration {

    static final double INSIDE = 0.87;

    private static final int NEWEST = 200;
    private static final int ENOUGH = 30;
    private static final double HALF_MISSED = (1 - INSIDE) / 2;

    private final Sorted atOnce;
    private final Sorted nobodyAhead;
    private final Sorted behind;
    private final Sorted behindFavoured;
    private final Sorted behindAny;
    private final Sorted inLine;
    private final Sorted middles;
    private final Sorted middlesFavoured;

    private record Known(boolean favoured, Forecast forecast, double score) {

        static @Nullable Known of(PastVisit visit) {
            Forecast forecast = visit.forecast();
            return forecast == null
                    ? null
                    : new Known(visit.favoured(), forecast, forecast.score(visit.waitedMillis()));
        }

        boolean isBehind() {
            return forecast.people() > 0;
        }

        boolean isInLine() {
            return !forecast.isAtOnce();
        }
    }

    private Calibration(List<Known> newestFirst) {
        atOnce = newest(newestFirst, known -> !known.isInLine());
        inLine = newest(newestFirst, Known::isInLine);
        nobodyAhead = newest(newestFirst, known -> known.isInLine() && !known.isBehind());
        behindAny = newest(newestFirst, Known::isBehind);
        behind = newest(newestFirst, known -> known.isBehind() && !known.favoured);
        behindFavoured = newest(newestFirst, known -> known.isBehind() && known.favoured);
        middles = newest(newestFirst, known -> known.isInLine() && !known.favoured);
        middlesFavoured = newest(newestFirst, known -> known.isInLine() && known.favoured);
    }

    static Calibration of(List<PastVisit> newestFirst) {
        return new Calibration(
                newestFirst.stream().map(Known::of).filter(Objects::nonNull).toList());
    }

    private static Sorted newest(List<Known> newestFirst, Predicate<Known> kind) {
        return Sorted.of(newestFirst.stream().filter(kind).limit(NEWEST).mapToDouble(Known::score));
    }

    /** The two scores between which the next one should lie. */
    record Bounds(double low, double high) {}

    /** Null until there is enough of this kind, or of a kind near to it. */
    @Nullable
    Bounds bounds(Forecast forecast, boolean favoured) {
        Sorted scores = forecast.isAtOnce()
                ? enough(atOnce)
                : forecast.people() == 0
                        ? enough(nobodyAhead, inLine)
                        : enough(favoured ? behindFavoured : behind, behindAny, inLine);
        return scores.isEmpty() ? null : new Bounds(scores.quantile(HALF_MISSED), scores.quantile(1 - HALF_MISSED));
    }

    /**
     * The score to which the middle is moved, −1 to 1: only as far as the scores leave no doubt. If 0 lies inside the
     * interval of two standard errors around their median (order statistics ½ ± 1/√n), the forecast stays.
     */
    double middle(boolean favoured) {
        return moved(enough(favoured ? middlesFavoured : middles, inLine));
    }

    /** The same for those who find a ready window: what a call takes, at least 0. */
    double middleAtOnce() {
        return Math.max(0, moved(enough(atOnce)));
    }

    private static double moved(Sorted scores) {
        if (scores.isEmpty()) return 0;
        double doubt = 1 / Math.sqrt(scores.size());
        double from = scores.quantile(0.5 - doubt);
        double to = scores.quantile(0.5 + doubt);
        double nearest = from > 0 ? from : Math.min(to, 0);
        return Math.clamp(nearest, -1, 1);
    }

    /** The first that is large enough, or none. */
    private static Sorted enough(Sorted... kinds) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.size() >= ENOUGH)
                .findFirst()
                .orElse(Sorted.NONE);
    }
}
