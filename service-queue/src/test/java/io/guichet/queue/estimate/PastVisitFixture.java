package io.guichet.queue.estimate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Visits that are over, newest first. */
final class PastVisitFixture {

    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");
    static final Set<String> ITEMS = Set.of("p");

    private PastVisitFixture() {}

    /** Each at a window of its own. */
    static List<PastVisit> steady(Duration service, int visits) {
        List<PastVisit> steady = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            Instant called = NINE.minusSeconds(i);
            steady.add(visit("s" + i, "w" + i, called, called, called.plus(service), null));
        }
        return steady;
    }

    /** At one window, everybody waiting since nine. */
    static List<PastVisit> withPauses(Duration service, Duration pause, int visits) {
        List<PastVisit> all = new ArrayList<>();
        Instant called = NINE;
        for (int i = 0; i < visits; i++) {
            all.addFirst(visit("p" + i, "w1", NINE, called, called.plus(service), null));
            called = called.plus(service).plus(pause);
        }
        return all;
    }

    /** Everything by chance; waits about {@code times} as long as forecast. */
    static List<PastVisit> simulated(long seed, int visits, double times) {
        SplittableRandom random = new SplittableRandom(seed);
        List<PastVisit> all = new ArrayList<>();
        for (int i = 0; i < visits; i++) {
            int people = random.nextInt(6);
            long middle = random.nextInt(3) == 0 && people == 0 ? 0 : 30_000L + random.nextInt(120_000) * (people + 1L);
            long waited = (long) (middle * times * Math.exp(0.4 * random.nextGaussian())) + random.nextInt(4_000);
            Forecast forecast = new Forecast(middle, 1_000 + middle / 3, 1_000 + middle / 2, people);
            Instant called = NINE.plusSeconds(40L * i);
            Instant ended = called.plusMillis((long) (150_000 * Math.exp(0.8 * random.nextGaussian())));
            all.addFirst(new PastVisit(
                    "r" + i,
                    "p",
                    "w" + i % 5,
                    random.nextInt(4) == 0,
                    called.minusMillis(waited),
                    called,
                    ended,
                    forecast));
        }
        return all;
    }

    static PastVisit waited(int number, Forecast forecast, long waitedMillis) {
        Instant called = NINE.plusSeconds(60L * number);
        return visit(
                "v" + number,
                "w" + number,
                called.minusMillis(waitedMillis),
                called,
                called.plusSeconds(180),
                forecast);
    }

    static PastVisit lasting(PastVisit visit, Duration service) {
        return visit(
                visit.ticketId(),
                visit.windowId(),
                visit.inLineSince(),
                visit.calledAt(),
                visit.calledAt().plus(service),
                visit.forecast());
    }

    static PastVisit visit(
            String id, String window, Instant inLine, Instant called, Instant ended, @Nullable Forecast forecast) {
        return new PastVisit(id, "p", window, false, inLine, called, ended, forecast);
    }
}
