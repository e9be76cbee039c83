package io.guichet.local.demo;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How good the waits shown at issue were, for citizens who were called in the end.
 *
 * @param promises citizens with an interval shown and a call
 * @param insideShare part of the actual waits inside the interval shown
 * @param medianError median absolute error of the likely wait shown, seconds of the data
 * @param naiveMedianError the same for people ahead × mean service ÷ open windows
 * @param medianWidth median width of the interval: a wide one is easily right
 */
record Calibration(int promises, double insideShare, double medianError, double naiveMedianError, double medianWidth) {

    static final double INSIDE_AT_LEAST = 0.80;
    static final double INSIDE_AT_MOST = 0.95;
    static final double IMPROVEMENT_WANTED = 0.30;

    private record Kept(Expectation expected, double waited) {}

    /** @param meanService seconds of the data, of the whole day: known only afterwards, in the naive estimate's favour */
    static Calibration of(List<Journey> journeys, double meanService) {
        var kept = journeys.stream()
                .map(Calibration::kept)
                .flatMap(Optional::stream)
                .toList();
        var inside = kept.stream().filter(k -> k.expected.holds(k.waited)).count();
        return new Calibration(
                kept.size(),
                kept.isEmpty() ? 0 : (double) inside / kept.size(),
                median(kept.stream()
                        .map(k -> Math.abs(k.expected.likely() - k.waited))
                        .toList()),
                median(kept.stream()
                        .map(k -> Math.abs(k.expected.naive(meanService) - k.waited))
                        .toList()),
                median(kept.stream()
                        .map(k -> k.expected.high() - k.expected.low())
                        .toList()));
    }

    /** How much smaller the error is than the naive one: 0.3 for 30 %; negative where the naive one is better. */
    double improvement() {
        return naiveMedianError == 0 ? 0 : 1 - medianError / naiveMedianError;
    }

    boolean isInsideWithinTarget() {
        return insideShare >= INSIDE_AT_LEAST && insideShare <= INSIDE_AT_MOST;
    }

    boolean isImprovementReached() {
        return improvement() >= IMPROVEMENT_WANTED;
    }

    private static double median(List<Double> values) {
        return Quantile.of(values, 0.5);
    }

    private static Optional<Kept> kept(Journey journey) {
        @Nullable Expectation expected = journey.expected();
        @Nullable Double waited = journey.waited();
        return expected == null || waited == null ? Optional.empty() : Optional.of(new Kept(expected, waited));
    }
}
