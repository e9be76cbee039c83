package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;

import io.guichet.acceptance.Journal.Entry;
import io.guichet.acceptance.Journal.Outcome;
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
import java.util.concurrent.ConcurrentHashMap;
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
    private final Queue<Slip> toRate = new ConcurrentLinkedQueue<>();
    private final Map<String, String> trackingTokens = new ConcurrentHashMap<>();
    private final Queue<Doubted> doubted = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clerks = new ArrayList<>();

    private record Slip(String ticketId, String token) {}

    private record Doubted(Ask ask, Answered answered) {}

    private volatile boolean running = true;
    private volatile boolean gatewayMayBeAway;

    DrillLoad(RunningHall hall, Journal journal, int windows) {
        this.http = hall.raw();
        this.journal = journal;
        this.kiosk = hall.tokenOf("kiosk-1");
        for (var i = 1; i <= windows; i++) {
            var window = "hall-1-w%02d".formatted(i);
            var clerk = hall.tokenOf("s%03d".formatted(i));
            definite(
                    intent("open", "", window), Ask.post("/api/queue/windows/" + window + "/session", Map.of()), clerk);
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
            var called = definite(
                    intent("call", "", window), Ask.post("/api/queue/windows/" + window + "/call-next", null), clerk);
            if (called.status() != 200) continue;
            var id = called.json().path("id").asString("");
            // Somebody else's answer may still be on its way: its holder does not know the ticket yet.
            awaitKnown(id);
            definite(intent("start", id, ""), Ask.post("/api/queue/tickets/" + id + "/start", null), clerk);
            var finished =
                    definite(intent("finish", id, ""), Ask.post("/api/queue/tickets/" + id + "/finish", null), clerk);
            var token = trackingTokens.get(id);
            if (done(finished) && token != null) toRate.add(new Slip(id, token));
            rateOne();
        }
    }

    private void take() {
        var intent = intent("take", "", "");
        var taken = definite(
                intent, Ask.post("/api/queue/tickets", Map.of("hallId", HALL, "itemCode", "si-record")), kiosk);
        var ticket = taken.json();
        trackingTokens.put(
                ticket.path("id").asString(""), ticket.path("trackingToken").asString(""));
    }

    /** The invitation comes over Kafka and may not be there yet. */
    private void rateOne() {
        var slip = toRate.poll();
        if (slip == null) return;
        var rated = definite(
                intent("rate", slip.ticketId(), ""),
                Ask.post(
                        "/api/evaluation/ratings",
                        Map.of("ticketId", slip.ticketId(), "token", slip.token(), "level", 4, "tags", List.of())),
                "");
        if (!done(rated)) {
            pause(100);
            toRate.add(slip);
        }
    }

    private static Entry intent(String command, String ticket, String window) {
        return Entry.intended(UUID.randomUUID().toString(), command, ticket, window);
    }

    private static boolean done(Answered answered) {
        return answered.status() >= 200 && answered.status() < 300;
    }

    /**
     * A try of which nobody knows the end is followed by another with the same key, until one says how the command ended.
     *
     * @param token empty for nobody's
     */
    private Answered definite(Entry intent, Ask command, String token) {
        var what = intent.command();
        var keyed = command.by(token.isEmpty() ? null : token).with("Idempotency-Key", intent.key());
        var deadline = System.nanoTime() + GIVE_UP.toNanos();
        var unknown = false;
        journal.write(intent);
        while (System.nanoTime() < deadline) {
            var began = System.nanoTime();
            try {
                var answered = http.send(keyed);
                note(what, Duration.ofNanos(System.nanoTime() - began));
                if (isDefinite(intent, answered)) {
                    if (unknown && what.equals("take")) doubted.add(new Doubted(keyed, answered));
                    return answered;
                }
                // The gateway's patience ended before the service's: an honest "unknown".
                if (answered.status() == 504) {
                    unknown = true;
                    journal.write(intent.ended(Outcome.UNKNOWN));
                }
            } catch (HttpTimeoutException hung) {
                journal.broken(what + " hung");
            } catch (IOException brokenLine) {
                note(what, Duration.ofNanos(System.nanoTime() - began));
                unknown = true;
                journal.write(intent.ended(Outcome.UNKNOWN));
                journal.count("line broke");
                if (!gatewayMayBeAway) journal.broken(what + ": the line broke though the gateway ran: " + brokenLine);
            }
            pause(150);
        }
        throw new IllegalStateException(what + " got no definite answer in " + GIVE_UP.toSeconds() + " s");
    }

    /**
     * Asks once more, now that everything runs, for each ticket that was given out while nobody saw whether: the same key
     * must show the same ticket.
     */
    void askAgainForWhatWasInDoubt() throws IOException {
        for (var one : doubted) {
            var again = http.send(one.ask().by(kiosk));
            var ticket = one.answered().json().path("id");
            if (again.status() != 201 || !again.json().path("id").equals(ticket)) {
                journal.broken("the key of " + ticket + " now answers " + again.status() + " " + again.body());
            }
            journal.count("asked again in the end");
        }
    }

    private boolean isDefinite(Entry intent, Answered answered) {
        var what = intent.command();
        var status = answered.status();
        if (done(answered)) {
            var ticket = what.equals("take") || what.equals("call")
                    ? (status == 204 ? "" : answered.json().path("id").asString(""))
                    : intent.ticket();
            var number = what.equals("take") ? answered.json().path("number").asString("") : "";
            journal.write(intent.acknowledged(ticket, number));
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
        if (status == 504 && answered.code().equals("upstream-timeout")) {
            journal.count("unknown 504");
            return false;
        }
        if (status == 409 && answered.code().equals("still-running")) {
            journal.count("still running");
            return false;
        }
        if (status >= 500) {
            journal.broken(what + " answered " + status + " " + answered.body());
            return false;
        }
        // Only one refusal may come here: the invitation is not there yet.
        if (status != 404 || !what.equals("rate")) {
            journal.broken(what + " answered " + status + " " + answered.body());
        }
        journal.write(intent.ended(Outcome.REFUSED));
        return true;
    }

    private void note(String what, Duration took) {
        journal.took(took);
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
