package io.guichet.evaluation.statistics;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A window whose share of good ratings went up while suddenly many more people rate: its share of answered services is more
 * than three standard deviations above its own eight weeks before. Somebody may be rating in the citizens' place, or a good
 * idea was had: a human looks.
 *
 * @param base mean of the eight weeks' shares of answered services
 * @param deviation their standard deviation (of a sample)
 * @param goodBefore share of good ratings of the eight weeks together
 */
public record ResponseJump(double response, double base, double deviation, double good, double goodBefore) {

    static final int BASE_WEEKS = 8;

    private static final double SIGMAS = 3;

    /**
     * Empty when nothing is odd, when a week of the base has no service, or when there are too few ratings to tell.
     *
     * @param weeks of seven days each, the one asked about first, then the eight before, newest first
     */
    static Optional<ResponseJump> in(List<Tally> weeks) {
        if (weeks.size() != BASE_WEEKS + 1) throw new IllegalArgumentException("one week and eight before");
        if (weeks.stream().anyMatch(week -> week.count(Measure.RATEABLE) == 0)) return Optional.empty();
        Tally before = new Tally();
        weeks.subList(1, weeks.size()).forEach(before::add);
        Figures now = Figures.of(weeks.getFirst(), Instant.EPOCH);
        Figures then = Figures.of(before, Instant.EPOCH);
        if (now.valid() < Ranking.MINIMUM || then.valid() < Ranking.MINIMUM) return Optional.empty();
        double[] base =
                weeks.stream().skip(1).mapToDouble(ResponseJump::response).toArray();
        double mean = Arrays.stream(base).average().orElseThrow();
        double deviation = deviation(base, mean);
        ResponseJump jump = new ResponseJump(
                response(weeks.getFirst()),
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
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    private static double response(Tally week) {
        return (double) week.count(Measure.ANSWERED) / week.count(Measure.RATEABLE);
    }
}
