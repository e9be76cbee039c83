package io.guichet.queue.ticket;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Keeps the windows of one process from all reaching for the same ticket: each reserves the first that nobody else is
 * about to call. A courtesy only: that a ticket is called once is kept by its version in the database, also between
 * processes.
 */
final class Claims {

    private static final class Line {
        private final ReentrantLock lock = new ReentrantLock(true);
        private final Set<String> reserved = new HashSet<>();
    }

    private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    /** @param firstExcept finds the first ticket that is not among the given ids */
    Optional<Ticket> reserve(String hallId, Function<Set<String>, Optional<Ticket>> firstExcept) {
        Line line = lineOf(hallId);
        line.lock.lock();
        try {
            Optional<Ticket> first = firstExcept.apply(Set.copyOf(line.reserved));
            first.ifPresent(ticket -> line.reserved.add(ticket.id()));
            return first;
        } finally {
            line.lock.unlock();
        }
    }

    void release(Ticket ticket) {
        Line line = lineOf(ticket.errand().hallId());
        line.lock.lock();
        try {
            line.reserved.remove(ticket.id());
        } finally {
            line.lock.unlock();
        }
    }

    private Line lineOf(String hallId) {
        return lines.computeIfAbsent(hallId, id -> new Line());
    }
}
