package io.guichet.queue.estimate;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays a line through, a few times and evenly: the people ahead take the windows one after the other (the recursion of
 * Kiefer and Wolfowitz, 1955, for many servers and one line), each window is busy for a service and then for the pause
 * that clerks make before they call again.
 *
 * <ul>
 *   <li>A window at work gives the rest of a service that has lasted so long: drawn from those that lasted longer.
 *   <li>An idle window with people waiting is in its pause: the rest of one that has lasted so long. With nobody
 *       waiting it may as well be ready: a pause less the time since.
 *   <li>Draws are stratified in every dimension (Latin hypercube, McKay, Beckman and Conover, 1979): as even as many more
 *       random ones. They are the same in every call, so that the same line gives the same answer, and one person more
 *       or one window less never gives a shorter wait in any of the plays.
 * </ul>
 *
 * <p>Those who pass from behind or give up ahead are not played: calibration sees them. With both played, the error on
 * the days of development was no smaller (decision 0016).
 */
final class LinePlay {

    static final int PLAYS = 32;

    /** Whom to play in person; behind so many the line moves at the windows' mean pace. */
    private static final int MOST_PEOPLE = 100;

    private static final int MOST_WINDOWS = 64;
    private static final int REST = 0;
    private static final int REST_PAUSE = MOST_WINDOWS;
    private static final int SERVICE = 2 * MOST_WINDOWS;
    private static final int PAUSE = SERVICE + MOST_PEOPLE;
    private static final double[][] SHARES = shares(PAUSE + MOST_PEOPLE);

    /** So few longer ones say nothing: who lasts longer than all that was seen is taken as in the middle of it. */
    private static final int TOO_FEW = 2;

    private final Sorted services;
    private final Sorted pauses;

    LinePlay(Sorted services, Sorted pauses) {
        this.services = services;
        this.pauses = pauses;
    }

    double meanCycle() {
        return services.mean() + pauses.mean();
    }

    /** The waits of all plays, ascending, in milliseconds. */
    double[] waits(LineAhead line) {
        int people = Math.min(line.people(), MOST_PEOPLE);
        double notPlayed = (double) (line.people() - people) * meanCycle() / line.windows();
        Window[] atWork = windows(line.underWay(), services);
        Window[] resting = windows(line.resting(), pauses);
        double[] waits = new double[PLAYS];
        double[] free = new double[line.windows()];
        for (int play = 0; play < PLAYS; play++) {
            Arrays.fill(free, 0);
            for (int i = 0; i < atWork.length; i++) free[i] = restOfService(atWork[i], i % MOST_WINDOWS, play);
            for (int i = 0; i < resting.length; i++) {
                // From the other end, so that one window more at work leaves the draws of these as they were.
                int dimension = MOST_WINDOWS - 1 - i % MOST_WINDOWS;
                free[atWork.length + i] = restOfPause(resting[i], line.people() > 0, SHARES[REST + dimension][play]);
            }
            // In ascending order it is a heap.
            Arrays.sort(free);
            for (int person = 0; person < people; person++) {
                free[0] += services.draw(SHARES[SERVICE + person][play]) + pause(SHARES[PAUSE + person][play]);
                sink(free);
            }
            waits[play] = free[0] + notPlayed;
        }
        Arrays.sort(waits);
        return waits;
    }

    /** @param from place of the first value longer than it lasted */
    private record Window(double lasted, int from) {}

    private static Window[] windows(List<Duration> lasted, Sorted known) {
        Window[] windows = new Window[lasted.size()];
        for (int i = 0; i < windows.length; i++) {
            double millis = lasted.get(i).toMillis();
            windows[i] = new Window(millis, known.notAbove(millis));
        }
        return windows;
    }

    private double restOfService(Window window, int dimension, int play) {
        double share = SHARES[REST + dimension][play];
        double rest = services.size() - window.from <= TOO_FEW
                ? 2 * share * services.mean()
                : services.draw(window.from, share) - window.lasted;
        return rest + pause(SHARES[REST_PAUSE + dimension][play]);
    }

    private double restOfPause(Window window, boolean somebodyWaits, double share) {
        if (pauses.isEmpty()) return 0;
        if (!somebodyWaits) return Math.max(0, pauses.draw(share) - window.lasted);
        if (window.from == pauses.size()) return share * pauses.mean() / 2;
        return pauses.draw(window.from, share) - window.lasted;
    }

    private double pause(double share) {
        return pauses.isEmpty() ? 0 : pauses.draw(share);
    }

    private static void sink(double[] heap) {
        double sinking = heap[0];
        int place = 0;
        for (int child = 1; child < heap.length; child = 2 * place + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) child++;
            if (heap[child] >= sinking) break;
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = sinking;
    }

    /** For each dimension the middles of as many strata as there are plays, each in an order of its own. */
    private static double[][] shares(int dimensions) {
        SplittableRandom random = new SplittableRandom(7);
        double[][] shares = new double[dimensions][PLAYS];
        for (double[] order : shares) {
            for (int play = 0; play < PLAYS; play++) order[play] = (play + 0.5) / PLAYS;
            for (int last = PLAYS - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                double kept = order[last];
                order[last] = order[other];
                order[other] = kept;
            }
        }
        return shares;
    }
}
