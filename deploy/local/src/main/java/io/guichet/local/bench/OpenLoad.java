package io.guichet.local.bench;

import io.guichet.local.client.Answer;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/**
 * Constant arrival: a request is sent when it is due, whether or not earlier ones were answered, and its latency counts
 * from the moment it was due. So a stalled platform cannot hide behind a client that politely waits.
 */
final class OpenLoad {
    private final int perSecond;
    private final int requests;

    OpenLoad(int perSecond, int requests) {
        this.perSecond = perSecond;
        this.requests = Math.min(requests, BenchOptions.MOST_REQUESTS);
    }

    /** @param send blocks until the answer of the n-th request is there; runs on a virtual thread */
    LoadRun run(IntFunction<Answer> send) {
        return run(send, _ -> 0, 1)[0];
    }

    /** Several kinds of request interleaved in one load, each with figures of its own. */
    LoadRun[] run(IntFunction<Answer> send, IntUnaryOperator kindOf, int kinds) {
        var runs = new LoadRun[kinds];
        Arrays.setAll(runs, _ -> new LoadRun());
        var interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(20);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < requests; i++) {
                var n = i;
                var due = start + i * interval;
                awaitNanos(due);
                threads.execute(() -> measure(send, n, due, runs[kindOf.applyAsInt(n)]));
            }
        }
        return runs;
    }

    private static void measure(IntFunction<Answer> send, int n, long due, LoadRun run) {
        try {
            var answer = send.apply(n);
            if (answer.succeeded()) run.record(System.nanoTime() - due);
            else run.fail(answer.status() + " " + answer.code());
        } catch (RuntimeException e) {
            run.fail(e.getClass().getSimpleName());
        }
    }

    private static void awaitNanos(long due) {
        for (var missing = due - System.nanoTime(); missing > 0; missing = due - System.nanoTime()) {
            LockSupport.parkNanos(missing);
        }
    }
}
