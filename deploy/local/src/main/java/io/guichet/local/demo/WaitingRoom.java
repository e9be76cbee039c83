package io.guichet.local.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Everybody who came in, seen by citizens and clerks of the replay. Clerks look up when somebody sits down, as in a real
 * hall, instead of asking the platform all the time.
 */
final class WaitingRoom {
    private static final Duration KIOSK_ANSWERS_WITHIN = Duration.ofSeconds(5);

    private final ConcurrentHashMap<String, CompletableFuture<Visitor>> visitors = new ConcurrentHashMap<>();
    private final List<Journey> turnedAway = new ArrayList<>();
    private final Semaphore sittingDown = new Semaphore(0);
    private final AtomicInteger outstanding;

    WaitingRoom(int visits) {
        outstanding = new AtomicInteger(visits);
    }

    void enter(Visitor visitor) {
        expected(visitor.ticketId()).complete(visitor);
        sittingDown.release();
    }

    void turnAway(Visit visit) {
        synchronized (turnedAway) {
            turnedAway.add(new Journey(visit, null, null, Ending.TURNED_AWAY));
        }
        outstanding.decrementAndGet();
    }

    void leave(Visitor visitor, Ending how) {
        visitor.leaves(how);
        outstanding.decrementAndGet();
    }

    /** The holder of a ticket; a clerk may be faster than the kiosk's answer. Empty for a ticket of somebody else. */
    Optional<Visitor> holderOf(String ticketId) {
        try {
            return Optional.of(expected(ticketId).get(KIOSK_ANSWERS_WITHIN.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    void awaitSomebody(Duration atMost) {
        try {
            var _ = sittingDown.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A clerk who calls without having looked up takes one sign with her, or signs would pile up on a busy day. */
    void noticed() {
        var _ = sittingDown.tryAcquire();
    }

    boolean isEveryoneGone() {
        return outstanding.get() <= 0;
    }

    List<Journey> journeys(DayClock clock) {
        var journeys = new ArrayList<Journey>();
        for (var visitor : visitors.values()) {
            var known = visitor.getNow(null);
            if (known != null) journeys.add(known.journey(clock));
        }
        synchronized (turnedAway) {
            journeys.addAll(turnedAway);
        }
        return journeys;
    }

    private CompletableFuture<Visitor> expected(String ticketId) {
        return visitors.computeIfAbsent(ticketId, _ -> new CompletableFuture<>());
    }
}
