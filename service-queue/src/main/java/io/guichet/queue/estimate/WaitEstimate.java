package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Estimates a wait in two steps.
 *
 * <ol>
 *   <li>The line is played through many times: the people ahead take the windows one after the other, each for a
 *       service time drawn from the recent ones. The median of the waits is the expectation.
 *   <li>Earlier expectations are compared with what came (split conformal prediction on the ratio of the two): the
 *       interval holds the middle 86 % of those ratios, so that it fits the hall as it is, with its no-shows, breaks
 *       and priorities. Until there are enough, the spread of the played waits is used.
 * </ol>
 */
public final class WaitEstimate {

    private static final int PLAYS = 160;
    private static final int MOST_PLAYED_PEOPLE = 200;
    private static final int ENOUGH_ERRORS = 30;
    private static final int ENOUGH_SERVICES = 20;
    private static final double LOWER = 0.07;
    private static final double UPPER = 0.93;

    private WaitEstimate() {}

    /**
     * The interval for the next visitor behind this line.
     *
     * @param typical service time by the catalogue, used until there is experience
     */
    public static Wait of(LineAhead ahead, Experience experience, Duration typical) {
        double[] services = services(experience, typical);
        double[] waits = play(ahead, services);
        double middle = quantile(waits, 0.5);
        double mean = Arrays.stream(services).average().orElse((double) typical.toMillis());
        // Keeps a ratio meaningful for a person who hardly waits: nobody is called in no time at all.
        double floor = mean / (4.0 * ahead.windows());
        double[] ratios = ratios(experience, floor);
        double low;
        double high;
        if (ratios.length >= ENOUGH_ERRORS) {
            low = (middle + floor) * quantile(ratios, LOWER) - floor;
            high = (middle + floor) * quantile(ratios, UPPER) - floor;
        } else {
            low = quantile(waits, LOWER) * 0.8;
            high = quantile(waits, UPPER) * 1.25 + mean / ahead.windows();
        }
        return new Wait(millis(low), millis(middle), millis(Math.max(high, low)));
    }

    private static double[] play(LineAhead ahead, double[] services) {
        // Same line, same experience, same answer: an estimate that jumps at every refresh is not believed.
        SplittableRandom random = new SplittableRandom(31L * ahead.people() + ahead.windows());
        int people = Math.min(ahead.people(), MOST_PLAYED_PEOPLE);
        double[] waits = new double[PLAYS];
        for (int play = 0; play < PLAYS; play++) {
            PriorityQueue<Double> free = new PriorityQueue<>(ahead.windows());
            List<Duration> underWay = ahead.underWay();
            for (int window = 0; window < ahead.windows(); window++) {
                free.add(window < underWay.size() ? rest(underWay.get(window), services, random) : 0.0);
            }
            for (int person = 0; person < people; person++) {
                free.add(free.remove() + draw(services, random));
            }
            waits[play] = free.remove() * ((double) ahead.people() / Math.max(people, 1));
            if (people == 0) waits[play] = firstFree(ahead, services, random);
        }
        Arrays.sort(waits);
        return waits;
    }

    private static double firstFree(LineAhead ahead, double[] services, SplittableRandom random) {
        if (ahead.underWay().size() < ahead.windows()) return 0;
        return ahead.underWay().stream()
                .mapToDouble(elapsed -> rest(elapsed, services, random))
                .min()
                .orElse(0);
    }

    /** What is left of a service that has taken so long already. */
    private static double rest(Duration elapsed, double[] services, SplittableRandom random) {
        double done = elapsed.toMillis();
        for (int attempt = 0; attempt < 8; attempt++) {
            double whole = draw(services, random);
            if (whole > done) return whole - done;
        }
        return draw(services, random) * random.nextDouble();
    }

    private static double draw(double[] services, SplittableRandom random) {
        return services[random.nextInt(services.length)];
    }

    private static double[] services(Experience experience, Duration typical) {
        List<Double> all = new ArrayList<>();
        experience.services().forEach(service -> all.add((double) service.toMillis()));
        // A spread like that of real services around the catalogue's figure: most are shorter, few much longer.
        double[] shape = {0.3, 0.5, 0.7, 0.85, 1.0, 1.1, 1.3, 1.6, 2.2, 3.0};
        for (int place = 0; all.size() < ENOUGH_SERVICES; place++) {
            all.add(typical.toMillis() * shape[place % shape.length] * 0.8);
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double[] ratios(Experience experience, double floor) {
        double[] ratios = experience.errors().stream()
                .mapToDouble(error ->
                        (error.actual().toMillis() + floor) / (error.expected().toMillis() + floor))
                .toArray();
        Arrays.sort(ratios);
        return ratios;
    }

    /** @param sorted ascending, not empty */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
    }

    private static Duration millis(double value) {
        return Duration.ofMillis(Math.max(0, Math.round(value)));
    }
}
