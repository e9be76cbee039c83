package io.guichet.queue.board;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/** Wakes the streams of a hall when its board grew. Thread-safe; a stream waits here on its own virtual thread. */
public final class BoardFeed {

    private final Boards boards;
    private final ConcurrentMap<String, HallFeed> feeds = new ConcurrentHashMap<>();

    public BoardFeed(Boards boards) {
        this.boards = boards;
    }

    private static final class HallFeed {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private final AtomicInteger readers = new AtomicInteger();
        private volatile Board board;
        private final AtomicLong lineChanges = new AtomicLong();

        HallFeed(Board board) {
            this.board = board;
        }

        void signal() {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /** What a stream saw last. */
    public record Seen(long seq, long lineChanges) {}

    /** What there is now. */
    public record News(Board board, long lineChanges) {}

    void publish(Board grown) {
        HallFeed feed = feedOf(grown.hallId());
        if (grown.seq() > feed.board.seq()) feed.board = grown;
        feed.signal();
    }

    void lineChanged(String hallId) {
        HallFeed feed = feeds.get(hallId);
        if (feed == null) return;
        feed.lock.lock();
        try {
            feed.lineChanges.incrementAndGet();
            feed.changed.signalAll();
        } finally {
            feed.lock.unlock();
        }
    }

    public News now(String hallId) {
        HallFeed feed = feedOf(hallId);
        refresh(hallId);
        return new News(feed.board, feed.lineChanges.get());
    }

    /** Waits until there is something newer, at most so long. */
    public News await(String hallId, Seen seen, Duration patience) throws InterruptedException {
        HallFeed feed = feedOf(hallId);
        long left = patience.toNanos();
        feed.lock.lockInterruptibly();
        try {
            while (feed.board.seq() == seen.seq() && feed.lineChanges.get() == seen.lineChanges() && left > 0) {
                left = feed.changed.awaitNanos(left);
            }
            return new News(feed.board, feed.lineChanges.get());
        } finally {
            feed.lock.unlock();
        }
    }

    public void join(String hallId) {
        feedOf(hallId).readers.incrementAndGet();
    }

    public void leave(String hallId) {
        feedOf(hallId).readers.decrementAndGet();
    }

    /** Halls that somebody looks at in this process. */
    public Set<String> watched() {
        return feeds.entrySet().stream()
                .filter(feed -> feed.getValue().readers.get() > 0)
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Looks whether another process let the board grow. */
    public void refresh(String hallId) {
        HallFeed feed = feedOf(hallId);
        if (boards.seq(hallId) > feed.board.seq()) publish(boards.find(hallId));
    }

    private HallFeed feedOf(String hallId) {
        return feeds.computeIfAbsent(hallId, id -> new HallFeed(boards.find(id)));
    }
}
