package io.guichet.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.routes.UpstreamFailure.Broken;
import io.guichet.gateway.routes.UpstreamFailure.Held;
import io.guichet.gateway.routes.UpstreamFailure.NotTheService;
import io.guichet.gateway.routes.UpstreamFailure.Unreachable;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands before one service: so many requests at a time, none while the breaker is open, another try where that is
 * harmless. Resilience4j's parts by hand and not Spring Cloud's breaker filter, because that one runs the call under a
 * time limiter on another thread and cannot tell "never arrived" from "answered with an error".
 */
final class Guard {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final UpstreamClient client;
    private final CircuitBreaker breaker;
    private final Bulkhead bulkhead;
    private final GatewaySettings.Calls calls;

    Guard(UpstreamClient client, CircuitBreaker breaker, Bulkhead bulkhead, GatewaySettings.Calls calls) {
        this.client = client;
        this.breaker = breaker;
        this.bulkhead = bulkhead;
        this.calls = calls;
    }

    Answer call(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        if (!bulkhead.tryAcquirePermission()) {
            throw new Held("full", SOON);
        }
        try {
            return tryAndRetry(request, () -> whole(request));
        } finally {
            bulkhead.onComplete();
        }
    }

    /** Outside the bulkhead: a stream lasts for hours and costs a connection, not a turn. */
    HttpResponse<InputStream> open(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        return tryAndRetry(request, () -> client.open(request.http()));
    }

    private Answer whole(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        var answer = client.call(request.http());
        if (answer.comesFromSomethingInBetween()) {
            throw new NotTheService();
        }
        return answer;
    }

    private <T> T tryAndRetry(UpstreamRequest request, Exchange<T> exchange)
            throws UpstreamFailure, InterruptedException {
        for (var left = request.repeatable() ? calls.tries() : 1; ; left--) {
            try {
                return once(exchange);
            } catch (Unreachable | Broken | NotTheService failure) {
                if (left <= 1) {
                    throw failure;
                }
                LockSupport.parkNanos(calls.retryPause().toNanos());
            }
        }
    }

    private <T> T once(Exchange<T> exchange) throws UpstreamFailure, InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            throw new Held("breaker-open", calls.breakerOpen());
        }
        var start = System.nanoTime();
        try {
            var result = exchange.run();
            breaker.onSuccess(System.nanoTime() - start, breaker.getTimestampUnit());
            return result;
        } catch (UpstreamFailure failure) {
            breaker.onError(System.nanoTime() - start, breaker.getTimestampUnit(), failure);
            throw failure;
        } catch (InterruptedException | RuntimeException ours) {
            breaker.releasePermission();
            throw ours;
        }
    }

    private interface Exchange<T> {
        T run() throws UpstreamFailure, InterruptedException;
    }
}
