package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import io.guichet.local.client.GatewayClient;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The same authenticated GET to the service itself and through the gateway, in turns within one run. */
final class GatewayTaxBench {
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
        var directP50 = new ArrayList<Double>();
        var addedP50 = new ArrayList<Double>();
        var addedP99 = new ArrayList<Double>();
        var failed = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            var runs = run(options.requests());
            raw.add("gateway-tax through the gateway", runs[0]);
            raw.add("gateway-tax direct", runs[1]);
            directP50.add(runs[1].millis(50));
            addedP50.add(runs[0].millis(50) - runs[1].millis(50));
            addedP99.add(runs[0].millis(99) - runs[1].millis(99));
            failed.add((double) (runs[0].failed() + runs[1].failed()));
        }
        return List.of(
                Figure.of("GET a window, direct, p50", "ms", directP50, null),
                Figure.of("gateway adds to p50", "ms", addedP50, ADDED_P50),
                Figure.of("gateway adds to p99", "ms", addedP99, ADDED_P99),
                Figure.of("gateway tax, failed", "", failed, Goal.atMost(0)));
    }

    private LoadRun[] run(int requests) {
        var load = new OpenLoad(options.rate(), requests);
        return load.run(this::look, n -> n % 2, 2);
    }

    private Answer look(int n) {
        return (n % 2 == 0 ? throughGateway : direct).once(BenchHall.look());
    }
}
