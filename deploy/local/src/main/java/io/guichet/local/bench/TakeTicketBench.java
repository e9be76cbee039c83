package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** A kiosk issues tickets through the gateway at a constant rate. */
final class TakeTicketBench {
    private static final Goal P99 = Goal.atMost(40);
    private static final Goal P50 = Goal.atMost(8);

    private final BenchHall hall;
    private final BenchOptions options;

    TakeTicketBench(BenchHall hall, BenchOptions options) {
        this.hall = hall;
        this.options = options;
    }

    List<Figure> measure(RawResults raw) {
        warmUp();
        var p50 = new ArrayList<Double>();
        var p99 = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            var run = run(options.requests());
            raw.add("take-ticket", run);
            p50.add(run.millis(50));
            p99.add(run.millis(99));
            failed.add((double) run.failed());
        }
        var name = "take ticket at " + options.rate() + "/s, ";
        return List.of(
                Figure.of(name + "p50", "ms", p50, P50),
                Figure.of(name + "p99", "ms", p99, P99),
                Figure.of(name + "failed", "", failed, Goal.atMost(0)));
    }

    private void warmUp() {
        var numbers =
                IntStream.range(0, options.rate() * options.warmUp()).boxed().toList();
        InParallel.of(4).forEach(numbers, _ -> {
            var ticket = hall.takeTicket();
            if (ticket.succeeded()) hall.cancel(ticket);
        });
    }

    /** Tickets are cancelled after the run, outside the measurement: nobody serves them and the next run starts alike. */
    private LoadRun run(int requests) {
        var issued = new ConcurrentLinkedQueue<Answer>();
        var run = new OpenLoad(options.rate(), requests).run(_ -> {
            var ticket = hall.takeTicket();
            if (ticket.succeeded()) issued.add(ticket);
            return ticket;
        });
        InParallel.of(8).forEach(issued, hall::cancel);
        return run;
    }
}
