package io.guichet.queue.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the windows of one process from all reaching for the same ticket: each reserves the first that nobody else is
 * about to call. Windows that press while another looks at the line wait for it, and the next look is for all of them
 * together. A courtesy only: that a ticket is called once is kept by its version in the database, also between processes.
 */
final class Claims {

    /** Finds the first so many that one of these windows may call, in line's order. */
    interface Look {
        List<Ticket> at(Set<String> itemCodes, Set<String> windowIds, Collection<String> except, int limit);
    }

    /** @param except ids that this window cannot call, whoever else may */
    record Wish(String windowId, Set<String> itemCodes, Set<String> except) {

        boolean isMetBy(Ticket ticket) {
            String only = ticket.standing().window();
            return only == null || only.equals(windowId);
        }
    }

    /** Wishes that one look can answer. */
    private record Alike(Set<String> itemCodes, Set<String> except) {}

    private static final class Asked {
        private final Wish wish;
        private boolean answered;
        private @Nullable Ticket first;
        private @Nullable RuntimeException failure;

        Asked(Wish wish) {
            this.wish = wish;
        }

        void answer(@Nullable Ticket ticket) {
            answered = true;
            first = ticket;
        }

        void fail(RuntimeException why) {
            answered = true;
            failure = why;
        }
    }

    private static final class Line {
        private final ReentrantLock lock = new ReentrantLock(true);
        private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
        private final Set<String> reserved = new HashSet<>();
    }

    private final ConcurrentMap<String, Line> lines = new ConcurrentHashMap<>();

    /** The look begins after this was called, so that it sees whoever stood in line by then. */
    Optional<Ticket> reserve(String hallId, Wish wish, Look look) {
        Line line = lineOf(hallId);
        Asked mine = new Asked(wish);
        line.asked.add(mine);
        line.lock.lock();
        try {
            if (!mine.answered) answerAll(line, look);
            if (mine.failure != null) throw mine.failure;
            return Optional.ofNullable(mine.first);
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

    /** How many windows wait for the next look. */
    int pressing(String hallId) {
        return lineOf(hallId).asked.size();
    }

    private static void answerAll(Line line, Look look) {
        Map<Alike, List<Asked>> alike = new LinkedHashMap<>();
        for (Asked one = line.asked.poll(); one != null; one = line.asked.poll()) {
            alike.computeIfAbsent(new Alike(one.wish.itemCodes(), one.wish.except()), key -> new ArrayList<>())
                    .add(one);
        }
        alike.forEach((key, all) -> {
            try {
                answer(line, key, all, look);
            } catch (RuntimeException away) {
                all.stream().filter(one -> !one.answered).forEach(one -> one.fail(away));
            }
        });
    }

    private static void answer(Line line, Alike alike, List<Asked> all, Look look) {
        Set<String> windows = new HashSet<>();
        all.forEach(one -> windows.add(one.wish.windowId()));
        List<Ticket> found = new ArrayList<>(look.at(alike.itemCodes, windows, except(line, alike), all.size()));
        boolean mayBeMore = found.size() == all.size();
        for (Asked one : all) {
            Optional<Ticket> first = takeFirst(found, one.wish);
            if (first.isEmpty() && mayBeMore) {
                // Those found were for other windows only.
                first = look.at(alike.itemCodes, Set.of(one.wish.windowId()), except(line, alike), 1).stream()
                        .findFirst();
            }
            first.ifPresent(ticket -> line.reserved.add(ticket.id()));
            one.answer(first.orElse(null));
        }
    }

    private static Set<String> except(Line line, Alike alike) {
        Set<String> except = new HashSet<>(line.reserved);
        except.addAll(alike.except);
        return except;
    }

    private static Optional<Ticket> takeFirst(List<Ticket> found, Wish wish) {
        for (Iterator<Ticket> inLine = found.iterator(); inLine.hasNext(); ) {
            Ticket ticket = inLine.next();
            if (wish.isMetBy(ticket)) {
                inLine.remove();
                return Optional.of(ticket);
            }
        }
        return Optional.empty();
    }

    private Line lineOf(String hallId) {
        return lines.computeIfAbsent(hallId, id -> new Line());
    }
}
