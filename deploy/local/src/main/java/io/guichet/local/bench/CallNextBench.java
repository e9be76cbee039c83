package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * 64 windows press "next" in the same moment, round after round, on one line. The rate is calls over the time the rounds
 * took; serving the called, so that the windows are free again, lies between the rounds and does not count.
 */
final class CallNextBench {
    private static final Goal CALLS_A_SECOND = Goal.atLeast(300);
    private static final Goal P99 = Goal.atMost(60);

    private final BenchHall hall;
    private final BenchOptions options;

    CallNextBench(BenchHall hall, BenchOptions options) {
        this.hall = hall;
        this.options = options;
    }

    List<Figure> measure(RawResults raw) {
        InParallel.of(8).forEach(windows(), hall::open);
        try {
            run(options.warmUp());
            return figures(raw);
        } finally {
            InParallel.of(8).forEach(windows(), hall::close);
        }
    }

    private List<Figure> figures(RawResults raw) {
        var rates = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var twice = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            var race = run(options.rounds());
            raw.add("call-next", race.latencies);
            rates.add(race.callsASecond());
            p99.add(race.latencies.millis(99));
            twice.add((double) race.calledTwice);
            failed.add((double) race.latencies.failed());
        }
        return List.of(
                Figure.of("call next, 64 windows on one line", "calls/s", rates, CALLS_A_SECOND),
                Figure.of("call next, 64 at once, p99", "ms", p99, P99),
                Figure.of("call next, called twice", "", twice, Goal.atMost(0)),
                Figure.of("call next, failed", "", failed, Goal.atMost(0)));
    }

    private static final class Race {
        private final LoadRun latencies = new LoadRun();
        private final HashSet<String> called = new HashSet<>();
        private long nanos;
        private int calledTwice;

        double callsASecond() {
            return latencies.succeeded() * (double) TimeUnit.SECONDS.toNanos(1) / nanos;
        }
    }

    private Race run(int rounds) {
        var tickets = IntStream.range(0, rounds * BenchHall.WINDOWS).boxed().toList();
        InParallel.of(8).forEach(tickets, _ -> hall.takeTicketPatiently());
        var race = new Race();
        for (var i = 0; i < rounds; i++) {
            var called = round(race);
            for (var id : called.values()) {
                if (!race.called.add(id)) race.calledTwice++;
            }
            InParallel.of(8).forEach(called.entrySet(), call -> hall.serve(call.getValue(), call.getKey()));
        }
        return race;
    }

    /** @return ticket by window */
    private ConcurrentHashMap<Integer, String> round(Race race) {
        var called = new ConcurrentHashMap<Integer, String>();
        var gun = new CountDownLatch(1);
        long start;
        try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
            windows()
                    .forEach(window -> clerks.execute(() -> {
                        awaitGun(gun);
                        var pressed = System.nanoTime();
                        note(race, called, window, hall.callNext(window), pressed);
                    }));
            start = System.nanoTime();
            gun.countDown();
        }
        race.nanos += System.nanoTime() - start;
        return called;
    }

    private static void note(
            Race race, ConcurrentHashMap<Integer, String> called, int window, Answer answer, long pressed) {
        if (answer.status() == 200) {
            race.latencies.record(System.nanoTime() - pressed);
            called.put(window, answer.text("id"));
        } else {
            race.latencies.fail(answer.status() + " " + answer.code());
        }
    }

    private static void awaitGun(CountDownLatch gun) {
        try {
            gun.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Integer> windows() {
        return IntStream.rangeClosed(1, BenchHall.WINDOWS).boxed().toList();
    }
}
