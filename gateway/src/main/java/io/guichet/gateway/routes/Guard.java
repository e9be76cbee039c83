package io.guichet.gateway.routes;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.routes.UpstreamFailure.Broken;
import io.guichet.gateway.routes.UpstreamFailure.Held;
import io.guichet.gateway.routes.UpstreamFailure.NotTheService;
import io.guichet.gateway.routes.UpstreamFailure.Unreachable;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Stands before one service: so many requests at a time, none while the breaker is open, another try where that is
 * harmless. Resilience4j's parts by hand and not Spring Cloud's breaker filter, because that one runs the call under a
 * time limiter on another thread and cannot tell "never arrived" from "answered with an error".
 */
final class Guard {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final UpstreamClient client;
    private final List<Replica> replicas;
    private final AtomicInteger turn = new AtomicInteger();
    private final Bulkhead bulkhead;
    private final GatewaySettings.Calls calls;

    Guard(UpstreamClient client, List<Replica> replicas, Bulkhead bulkhead, GatewaySettings.Calls calls) {
        this.client = client;
        this.replicas = List.copyOf(replicas);
        this.bulkhead = bulkhead;
        this.calls = calls;
    }

    Answer call(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        if (!bulkhead.tryAcquirePermission()) {
            throw new Held("full", SOON);
        }
        try {
            return tryAndRetry(request, this::whole);
        } finally {
            bulkhead.onComplete();
        }
    }

    /** Outside the bulkhead: a stream lasts for hours and costs a connection, not a turn. */
    HttpResponse<InputStream> open(UpstreamRequest request) throws UpstreamFailure, InterruptedException {
        return tryAndRetry(request, client::open);
    }

    private Answer whole(HttpRequest request) throws UpstreamFailure, InterruptedException {
        var answer = client.call(request);
        if (answer.comesFromSomethingInBetween()) {
            throw new NotTheService();
        }
        return answer;
    }

    /**
     * The replicas in turn. What never arrived anywhere may be sent to the next one whatever it does; what may have
     * arrived only if it is repeatable.
     */
    private <T> T tryAndRetry(UpstreamRequest request, Exchange<T> exchange)
            throws UpstreamFailure, InterruptedException {
        var triesLeft = request.repeatable() ? calls.tries() : 1;
        var untried = replicas.size();
        for (var place = turn.getAndIncrement(); ; place++) {
            var replica = replicas.get(Math.floorMod(place, replicas.size()));
            untried--;
            try {
                return once(replica, request.at(replica.address()), exchange);
            } catch (Held | Unreachable neverArrived) {
                if (untried > 0) continue;
                if (neverArrived instanceof Held || triesLeft <= 1) throw neverArrived;
            } catch (Broken | NotTheService mayHaveArrived) {
                if (triesLeft <= 1) throw mayHaveArrived;
            }
            triesLeft--;
            LockSupport.parkNanos(calls.retryPause().toNanos());
        }
    }

    private <T> T once(Replica replica, HttpRequest request, Exchange<T> exchange)
            throws UpstreamFailure, InterruptedException {
        var breaker = replica.breaker();
        if (!breaker.tryAcquirePermission()) {
            throw new Held("breaker-open", calls.breakerOpen());
        }
        var start = System.nanoTime();
        try {
            var result = exchange.run(request);
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
        T run(HttpRequest request) throws UpstreamFailure, InterruptedException;
    }
}
