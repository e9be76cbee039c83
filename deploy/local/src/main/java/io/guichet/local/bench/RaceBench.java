package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Many kiosks, then 64 windows that call until nobody waits, all through the gateway: every number given out once, every
 * ticket called once. A proof more than a measurement; the rates are printed beside it.
 */
final class RaceBench {
    private static final Goal NONE = Goal.atMost(0);

    private final BenchHall hall;
    private final int tickets;

    RaceBench(BenchHall hall, int tickets) {
        this.hall = hall;
        this.tickets = tickets;
    }

    List<Figure> measure() {
        var numbers = new ConcurrentHashMap<String, AtomicInteger>();
        var issued = ConcurrentHashMap.<String>newKeySet();
        var began = System.nanoTime();
        InParallel.of(BenchHall.WINDOWS).forEach(upTo(tickets), _ -> {
            var ticket = hall.takeTicketPatiently();
            issued.add(ticket.text("id"));
            count(numbers, ticket.text("number"));
        });
        var taken = perSecond(began);
        InParallel.of(8).forEach(upTo(BenchHall.WINDOWS), hall::open);
        var calls = new ConcurrentHashMap<String, AtomicInteger>();
        began = System.nanoTime();
        try {
            InParallel.of(BenchHall.WINDOWS)
                    .forEach(upTo(BenchHall.WINDOWS), window -> callUntilNobodyWaits(window, calls));
        } finally {
            InParallel.of(8).forEach(upTo(BenchHall.WINDOWS), hall::close);
        }
        var called = perSecond(began);
        var never = issued.stream().filter(id -> !calls.containsKey(id)).count();
        return List.of(
                Figure.of("race: tickets", "", List.of((double) issued.size()), Goal.atLeast(tickets)),
                Figure.of("race: numbers given twice", "", List.of(more(numbers)), NONE),
                Figure.of("race: tickets called twice", "", List.of(more(calls)), NONE),
                Figure.of("race: tickets never called", "", List.of((double) never), NONE),
                Figure.of("race: tickets taken by 64 at once", "/s", List.of(taken), null),
                Figure.of("race: called and put aside by 64 windows", "/s", List.of(called), null));
    }

    private void callUntilNobodyWaits(int window, ConcurrentHashMap<String, AtomicInteger> calls) {
        for (Answer called = hall.callPatiently(window); called.status() == 200; called = hall.callPatiently(window)) {
            count(calls, called.text("id"));
            hall.miss(called.text("id"), window);
        }
    }

    private static void count(ConcurrentHashMap<String, AtomicInteger> times, String what) {
        times.computeIfAbsent(what, _ -> new AtomicInteger()).incrementAndGet();
    }

    private static double more(ConcurrentHashMap<String, AtomicInteger> times) {
        return times.values().stream().filter(count -> count.get() > 1).count();
    }

    private double perSecond(long began) {
        return tickets * (double) TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - began);
    }

    private static List<Integer> upTo(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }
}
