package io.guichet.queue.board;

import io.guichet.platform.domain.Stale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Adds calls and notices to the boards, each event once. */
public final class BoardProjection {

    private static final int ROUNDS = 16;

    private final Boards boards;
    private final BoardFeed feed;
    private final ConcurrentMap<String, Board> known = new ConcurrentHashMap<>();

    public BoardProjection(Boards boards, BoardFeed feed) {
        this.boards = boards;
        this.feed = feed;
    }

    /** @param partition where the event was read, like {@code guichet.queue.ticket-0} */
    public void apply(String hallId, BoardEntry entry, String partition, long offset) {
        Board grown = Stale.retry(ROUNDS, () -> grow(hallId, entry, partition, offset));
        known.put(hallId, grown);
        feed.publish(grown);
    }

    /** Somebody joined or left the line: displays may show the new count. */
    public void lineChanged(String hallId) {
        feed.lineChanged(hallId);
    }

    private Board grow(String hallId, BoardEntry entry, String partition, long offset) {
        Board board = known.computeIfAbsent(hallId, boards::find);
        if (board.knows(partition, offset, entry.eventId())) return board;
        Board grown = board.add(entry, partition, offset);
        try {
            boards.save(grown);
            return grown;
        } catch (RuntimeException lost) {
            known.remove(hallId);
            throw lost;
        }
    }
}
