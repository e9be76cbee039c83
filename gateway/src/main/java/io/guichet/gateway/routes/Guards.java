package io.guichet.gateway.routes;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedBulkheadMetrics;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.guichet.gateway.GatewaySettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes one guard per service, with a breaker for each of its replicas, and shows all of them in the metrics, as {@code resilience4j_*}. */
@Component
class Guards {

    private final UpstreamClient client;
    private final GatewaySettings.Calls calls;
    private final CircuitBreakerRegistry breakers;
    private final BulkheadRegistry bulkheads;

    Guards(UpstreamClient client, GatewaySettings settings, MeterRegistry meters) {
        this.client = client;
        this.calls = settings.calls();
        this.breakers = CircuitBreakerRegistry.of(CircuitBreakerConfig.custom()
                .slidingWindowSize(calls.breakerWindow())
                .minimumNumberOfCalls(calls.breakerWindow() / 2)
                .failureRateThreshold(50)
                .waitDurationInOpenState(calls.breakerOpen())
                .permittedNumberOfCallsInHalfOpenState(3)
                // A probe that hangs must not keep the others out for ever.
                .maxWaitDurationInHalfOpenState(calls.answerTimeout().multipliedBy(2))
                .build());
        this.bulkheads = BulkheadRegistry.of(BulkheadConfig.custom()
                .maxConcurrentCalls(calls.concurrent())
                .maxWaitDuration(Duration.ZERO)
                .build());
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(breakers).bindTo(meters);
        TaggedBulkheadMetrics.ofBulkheadRegistry(bulkheads).bindTo(meters);
    }

    Guard before(Upstream upstream) {
        var addresses = upstream.addresses();
        var replicas = IntStream.range(0, addresses.size())
                .mapToObj(place -> new Replica(
                        addresses.get(place),
                        breakers.circuitBreaker(
                                addresses.size() == 1 ? upstream.name() : upstream.name() + "-" + (place + 1))))
                .toList();
        return new Guard(client, replicas, bulkheads.bulkhead(upstream.name()), calls);
    }
}
