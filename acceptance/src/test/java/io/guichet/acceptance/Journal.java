package io.guichet.acceptance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What the clients of a drill were told. Safe for many threads. */
final class Journal {

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong slowestMillis = new AtomicLong();

    /** One ticket as its holder and the clerks saw it; a time of null was never acknowledged. */
    static final class Visit {
        final String id;
        final String number;
        final String trackingToken;
        volatile @Nullable String window;
        volatile boolean started;
        volatile boolean finished;
        volatile boolean rated;

        Visit(String id, String number, String trackingToken) {
            this.id = id;
            this.number = number;
            this.trackingToken = trackingToken;
        }

        /** One event for each acknowledged command, no more. */
        List<String> events() {
            var events = new ArrayList<>(List.of("queue.ticket.issued"));
            if (window != null) events.add("queue.ticket.called");
            if (started) events.add("queue.ticket.started");
            if (finished) events.add("queue.ticket.finished");
            if (rated) events.add("evaluation.rating.submitted");
            return List.copyOf(events);
        }

        String state() {
            if (finished) return "FINISHED";
            if (started) return "SERVING";
            return window == null ? "WAITING" : "CALLED";
        }
    }

    void issued(Visit visit) {
        if (visits.putIfAbsent(visit.id, visit) != null) broken("two keys got the same ticket " + visit.id);
    }

    void called(String ticketId, String window) {
        var visit = visits.get(ticketId);
        if (visit == null) return;
        var before = visit.window;
        visit.window = window;
        if (before != null) broken("ticket " + ticketId + " was called by " + before + " and by " + window);
    }

    Visit visit(String ticketId) {
        var visit = visits.get(ticketId);
        if (visit == null) throw new IllegalStateException("nobody here took " + ticketId);
        return visit;
    }

    boolean knows(String ticketId) {
        return visits.containsKey(ticketId);
    }

    Collection<Visit> visits() {
        return List.copyOf(visits.values());
    }

    void acknowledged() {
        acknowledged.incrementAndGet();
    }

    long acknowledgedSoFar() {
        return acknowledged.get();
    }

    void took(long millis) {
        slowestMillis.accumulateAndGet(millis, Math::max);
    }

    long slowestMillis() {
        return slowestMillis.get();
    }

    void count(String what) {
        counts.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    Map<String, Long> counts() {
        var all = new TreeMap<String, Long>();
        counts.forEach((what, many) -> all.put(what, many.sum()));
        return all;
    }

    /** A promise that was not kept. */
    void broken(String promise) {
        broken.add(promise);
    }

    List<String> broken() {
        return List.copyOf(broken);
    }
}
