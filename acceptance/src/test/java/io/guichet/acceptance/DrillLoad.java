package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;

import io.guichet.acceptance.RawHttp.Answered;
import io.guichet.acceptance.RawHttp.Ask;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Clients that take, call, start, finish and rate without end. What they do not know they ask again with the same key until
 * they do, and what they are told goes into the journal.
 */
final class DrillLoad implements AutoCloseable {

    static final Duration NEVER_LONGER = Duration.ofSeconds(10);
    private static final Duration GIVE_UP = Duration.ofMinutes(2);

    private final RawHttp http;
    private final Journal journal;
    private final String kiosk;
    private final Queue<Journal.Visit> toRate = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clerks = new ArrayList<>();
    private volatile boolean running = true;
    private volatile boolean gatewayMayBeAway;

    DrillLoad(RunningHall hall, Journal journal, int windows) {
        this.http = hall.raw();
        this.journal = journal;
        this.kiosk = hall.tokenOf("kiosk-1");
        for (var i = 1; i <= windows; i++) {
            var window = "hall-1-w%02d".formatted(i);
            var clerk = hall.tokenOf("s%03d".formatted(i));
            definite("open", Ask.post("/api/queue/windows/" + window + "/session", Map.of()), clerk);
            clerks.add(threads.submit(() -> work(window, clerk)));
        }
    }

    /** While it is, a line that breaks is no broken promise. */
    void gatewayMayBeAway(boolean away) {
        gatewayMayBeAway = away;
    }

    /** Lets everybody finish what they began, then rates what was served. */
    void end() throws InterruptedException, ExecutionException, TimeoutException {
        running = false;
        for (var clerk : clerks) clerk.get(GIVE_UP.toSeconds(), TimeUnit.SECONDS);
        var deadline = System.nanoTime() + GIVE_UP.toNanos();
        while (!toRate.isEmpty() && System.nanoTime() < deadline) rateOne();
        if (!toRate.isEmpty()) journal.broken(toRate.size() + " finished visits never got an invitation");
    }

    private void work(String window, String clerk) {
        while (running) {
            take();
            var called = definite("call", Ask.post("/api/queue/windows/" + window + "/call-next", null), clerk);
            if (called.status() != 200) continue;
            var id = called.json().path("id").asString("");
            // Somebody else's answer may still be on its way: its ticket is then not in the journal yet.
            awaitKnown(id);
            journal.called(id, window);
            var visit = journal.visit(id);
            visit.started = done(definite("start", Ask.post("/api/queue/tickets/" + id + "/start", null), clerk));
            visit.finished = done(definite("finish", Ask.post("/api/queue/tickets/" + id + "/finish", null), clerk));
            if (visit.finished) toRate.add(visit);
            rateOne();
        }
    }

    private void take() {
        var taken = definite(
                "take", Ask.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", "si-record")), kiosk);
        if (taken.status() != 201) return;
        var ticket = taken.json();
        journal.issued(new Journal.Visit(
                ticket.path("id").asString(""),
                ticket.path("number").asString(""),
                ticket.path("trackingToken").asString("")));
    }

    /** The invitation comes over Kafka and may not be there yet. */
    private void rateOne() {
        var visit = toRate.poll();
        if (visit == null) return;
        var rated = definite(
                "rate",
                Ask.post(
                        "/api/evaluation/ratings",
                        Map.of("ticketId", visit.id, "token", visit.trackingToken, "level", 4, "tags", List.of())),
                "");
        if (done(rated)) {
            visit.rated = true;
        } else {
            pause(100);
            toRate.add(visit);
        }
    }

    private static boolean done(Answered answered) {
        return answered.status() >= 200 && answered.status() < 300;
    }

    /** @param token empty for nobody's */
    private Answered definite(String what, Ask command, String token) {
        var keyed = command.by(token.isEmpty() ? null : token)
                .with("Idempotency-Key", UUID.randomUUID().toString());
        var deadline = System.nanoTime() + GIVE_UP.toNanos();
        while (System.nanoTime() < deadline) {
            var began = System.nanoTime();
            try {
                var answered = http.send(keyed);
                note(what, Duration.ofNanos(System.nanoTime() - began));
                if (isDefinite(what, answered)) return answered;
            } catch (HttpTimeoutException hung) {
                journal.broken(what + " hung");
            } catch (IOException brokenLine) {
                note(what, Duration.ofNanos(System.nanoTime() - began));
                journal.count("line broke");
                if (!gatewayMayBeAway) journal.broken(what + ": the line broke though the gateway ran: " + brokenLine);
            }
            pause(150);
        }
        throw new IllegalStateException(what + " got no definite answer in " + GIVE_UP.toSeconds() + " s");
    }

    private boolean isDefinite(String what, Answered answered) {
        var status = answered.status();
        if (done(answered)) {
            journal.acknowledged();
            journal.count(what + (status == 204 ? ": nobody waits" : ""));
            if (answered.header("Idempotency-Replayed").equals("true")) journal.count("replayed");
            pause(10);
            return true;
        }
        if (status == 429 || status == 503) {
            journal.count("later " + status);
            if (answered.header("Retry-After").isEmpty()) journal.broken(what + ": " + status + " without Retry-After");
            // Asked to wait a second: with the pause between two tries it is one.
            pause(850);
            return false;
        }
        // The gateway's patience ended before the service's: an honest "unknown", the key makes it definite.
        if (status == 504 && answered.code().equals("upstream-timeout")) {
            journal.count("unknown 504");
            return false;
        }
        if (status == 409 && answered.code().equals("still-running")) {
            journal.count("still running");
            return false;
        }
        if (status == 404 && what.equals("rate")) return true;
        journal.broken(what + " answered " + status + " " + answered.body());
        return status < 500;
    }

    private void note(String what, Duration took) {
        journal.took(took.toMillis());
        if (took.compareTo(NEVER_LONGER) > 0) journal.broken(what + " took " + took.toMillis() + " ms");
    }

    private void awaitKnown(String ticketId) {
        var deadline = System.nanoTime() + GIVE_UP.toNanos();
        while (!journal.knows(ticketId) && System.nanoTime() < deadline) pause(20);
    }

    private static void pause(long millis) {
        try {
            RunningHall.pause(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        running = false;
        threads.shutdownNow();
    }
}
