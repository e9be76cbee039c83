package io.guichet.evaluation.statistics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A window whose share of good ratings went up while suddenly many more people rate: its share of answered services is more
 * than three standard deviations above its own eight weeks before. Somebody may be rating in the citizens' place, or a good
 * idea was had: a human looks.
 *
 * @param base mean of the eight weeks' shares of answered services
 * @param deviation their standard deviation (of a sample)
 * @param goodBefore share of good ratings of the eight weeks together
 */
public record ResponseJump(
        double response, double base, double deviation, double good, double goodBefore) {

    static final int BASE_WEEKS = 8;

    private static final double SIGMAS = 3;

    /**
     * Empty when nothing is odd, when a week of the base has no service, or when there are too few ratings to tell.
     *
     * @param weeks of seven days each, the one asked about first, then the eight before, newest first
     */
    static Optional<ResponseJump> in(List<Tally> weeks) {
        if (weeks.size() != BASE_WEEKS + 1) throw new IllegalArgumentException("one week and eight before");
        List<@Nullable Double> shares = weeks.stream().map(ResponseJump::response).toList();
        if (shares.stream().anyMatch(Objects::isNull)) return Optional.empty();
        Tally before = new Tally();
        weeks.subList(1, weeks.size()).forEach(before::add);
        Figures now = Figures.of(weeks.getFirst(), java.time.Instant.EPOCH);
        Figures then = Figures.of(before, java.time.Instant.EPOCH);
        if (now.valid() < Ranking.MINIMUM || then.valid() < Ranking.MINIMUM) return Optional.empty();
        double[] base = shares.stream().skip(1).mapToDouble(Objects::requireNonNull).toArray();
        double mean = java.util.Arrays.stream(base).average().orElseThrow();
        double deviation = deviation(base, mean);
        ResponseJump jump = new ResponseJump(
                Objects.requireNonNull(shares.getFirst()),
                mean,
                deviation,
                Objects.requireNonNull(now.good().value()),
                Objects.requireNonNull(then.good().value()));
        return jump.isOdd() ? Optional.of(jump) : Optional.empty();
    }

    private boolean isOdd() {
        return good > goodBefore && response - base > SIGMAS * deviation;
    }

    private static double deviation(double[] values, double mean) {
        double squares = java.util.Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private static @Nullable Double response(Tally week) {
        return Rate.of(week.count(Measure.ANSWERED), week.count(Measure.RATEABLE))
                .value();
    }
}
