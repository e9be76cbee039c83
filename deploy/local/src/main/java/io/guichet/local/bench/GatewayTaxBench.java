package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import io.guichet.local.client.GatewayClient;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The same authenticated GET to the service itself and through the gateway, in turns within one run: at the rate of the bench, as a
 * quiet hall's platform is asked, and at {@value #BUSY} a second, as one is asked that has something to do. The goal is set for that
 * rate (quality.md P4); below it most of what is added is threads that have to be woken on idle processors.
 */
final class GatewayTaxBench {
    static final int BUSY = 500;

    private static final Goal ADDED_P50 = Goal.atMost(1.0);
    private static final Goal ADDED_P99 = Goal.atMost(5.0);

    private final GatewayClient throughGateway;
    private final GatewayClient direct;
    private final BenchOptions options;

    GatewayTaxBench(GatewayClient throughGateway, GatewayClient direct, BenchOptions options) {
        this.throughGateway = throughGateway;
        this.direct = direct;
        this.options = options;
    }

    List<Figure> measure(RawResults raw) {
        InParallel.of(4)
                .forEach(
                        IntStream.range(0, options.rate() * options.warmUp())
                                .boxed()
                                .toList(),
                        this::look);
        var figures = new ArrayList<Figure>();
        for (var rate : new TreeSet<>(List.of(options.rate(), BUSY))) figures.addAll(at(rate, raw));
        return List.copyOf(figures);
    }

    private List<Figure> at(int rate, RawResults raw) {
        var directP50 = new ArrayList<Double>();
        var addedP50 = new ArrayList<Double>();
        var addedP99 = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            var runs = new OpenLoad(rate, rate * options.seconds()).run(this::look, n -> n % 2, 2);
            raw.add("gateway-tax through the gateway, %d/s".formatted(rate), runs[0]);
            raw.add("gateway-tax direct, %d/s".formatted(rate), runs[1]);
            directP50.add(runs[1].millis(50));
            addedP50.add(runs[0].millis(50) - runs[1].millis(50));
            addedP99.add(runs[0].millis(99) - runs[1].millis(99));
            failed.add((double) (runs[0].failed() + runs[1].failed()));
        }
        return List.of(
                Figure.of("GET a window, direct, p50, %d/s".formatted(rate), "ms", directP50, null),
                Figure.of("gateway adds to p50, %d/s".formatted(rate), "ms", addedP50, ADDED_P50),
                Figure.of("gateway adds to p99, %d/s".formatted(rate), "ms", addedP99, ADDED_P99),
                Figure.of("gateway tax, failed, %d/s".formatted(rate), "", failed, Goal.atMost(0)));
    }

    private Answer look(int n) {
        return (n % 2 == 0 ? throughGateway : direct).once(BenchHall.look());
    }
}
