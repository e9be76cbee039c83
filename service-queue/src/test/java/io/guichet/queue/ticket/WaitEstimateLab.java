package io.guichet.queue.ticket;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/**
 * Runs the laboratory by hand: {@code WaitEstimateLab <first day> <last day> [speed] [steady|varied]}, for example
 * {@code 990201 990210 1 steady}. With {@code varied} the time a clerk needs between two people is not always 45
 * seconds but log-normal around them.
 */
public final class WaitEstimateLab {

    static final double BETWEEN = 45;
    static final int LEARNING = 100;

    private WaitEstimateLab() {}

    public static void main(String[] args) {
        List<String> days = IntStream.rangeClosed(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
                .mapToObj(Integer::toString)
                .toList();
        double speed = args.length > 2 ? Double.parseDouble(args[2]) : 1;
        boolean varied = args.length > 3 && args[3].equals("varied");
        long before = System.nanoTime();
        List<JudgedVisit> judged = new RecordedHall(speed, varied ? varied() : () -> BETWEEN).play(days);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%s to %s, speed %.0f, %s pauses, the first %d left out; %.1f s%n%s",
                days.getFirst(),
                days.getLast(),
                speed,
                varied ? "varied" : "steady",
                LEARNING,
                (System.nanoTime() - before) / 1e9,
                LabFigures.table(judged.subList(LEARNING, judged.size())));
    }

    /** Mean 45 s, standard deviation 36 s. */
    static DoubleSupplier varied() {
        SplittableRandom random = new SplittableRandom(11);
        double sigma = 0.7;
        return () -> BETWEEN * Math.exp(sigma * random.nextGaussian() - sigma * sigma / 2);
    }
}
