package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Estimates a wait in two steps.
 *
 * <ol>
 *   <li>{@link LinePlay} plays the line. The median m of the waits is the forecast; d and u, how far the 8th and the 92nd
 *       percentile lie from it plus 2 % of a window's mean cycle, are its spreads.
 *   <li>{@link Calibration} knows the scores of earlier forecasts, (wait − m) ÷ u or ÷ d. Shown is m + s·u (m + s·d below
 *       m) for the scores s between which 87 % of the newest of the same kind lie, and for the middle the score
 *       that the forecasts are surely off by. Until there are 30 scores the spread of the plays is shown, widened.
 * </ol>
 *
 * <p>With the same experience one person more ahead never shortens the likely wait and one window more never lengthens it:
 * m, m − d and m + u grow and shrink together, the moved middle lies between them, and visitors with nobody ahead share
 * the score of the middle with those in line.
 */
public final class WaitEstimate {

    private static final int ENOUGH_SERVICES = 20;
    private static final double LOWER = 0.08;
    private static final double UPPER = 0.92;
    /** Keeps a score meaningful where the played waits have no spread: nobody is called in no time at all. */
    private static final double LEAST_SPREAD = 0.02;

    private static final double WIDENED_DOWN = 0.8;
    private static final double WIDENED_UP = 1.25;

    private WaitEstimate() {}

    /**
     * The interval for the next visitor behind this line.
     *
     * @param typical service time by the catalogue, used until there is experience
     */
    public static Wait of(LineAhead line, Experience experience, Duration typical) {
        Sorted services = services(experience.services(), typical);
        LinePlay play = new LinePlay(services, experience.pauses());
        double[] waits = play.waits(line);
        double least = Math.max(1, LEAST_SPREAD * play.meanCycle());
        double middle = Sorted.quantile(waits, 0.5);
        Forecast forecast = new Forecast(
                Math.round(middle),
                Math.round(middle - Sorted.quantile(waits, LOWER) + least),
                Math.round(Sorted.quantile(waits, UPPER) - middle + least),
                line.people());
        Calibration calibration = experience.calibration();
        double likely = likely(forecast, calibration, line.favoured(), least);
        Calibration.Bounds bounds = calibration.bounds(forecast, line.favoured());
        double low = bounds == null ? forecast.waitOf(-1) * WIDENED_DOWN : forecast.waitOf(bounds.low());
        double high = bounds == null
                ? forecast.waitOf(1) * WIDENED_UP + play.meanCycle() / line.windows()
                : forecast.waitOf(bounds.high());
        return new Wait(millis(Math.min(low, likely)), millis(likely), millis(Math.max(high, likely)), forecast);
    }

    private static double likely(Forecast forecast, Calibration calibration, boolean favoured, double least) {
        double atOnce = calibration.middleAtOnce() * least;
        return forecast.isAtOnce() ? atOnce : Math.max(atOnce, forecast.waitOf(calibration.middle(favoured)));
    }

    /** Filled up with a spread like that of real services around the catalogue's figure: most are shorter, few much longer. */
    private static Sorted services(Sorted known, Duration typical) {
        if (known.size() >= ENOUGH_SERVICES) return known;
        double[] shape = {0.3, 0.5, 0.7, 0.85, 1.0, 1.1, 1.3, 1.6, 2.2, 3.0};
        DoubleStream usual = IntStream.range(known.size(), ENOUGH_SERVICES)
                .mapToDouble(place -> typical.toMillis() * shape[place % shape.length] * 0.8);
        return Sorted.of(DoubleStream.concat(known.stream(), usual));
    }

    private static Duration millis(double value) {
        return Duration.ofMillis(Math.max(0, Math.round(value)));
    }
}
