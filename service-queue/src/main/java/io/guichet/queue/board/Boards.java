package io.guichet.queue.board;

/** The boards of all halls. */
public interface Boards {

    /** An empty one for a hall that called nobody yet. */
    Board find(String hallId);

    /** The newest sequence number alone; 0 for an empty board. */
    long seq(String hallId);

    /**
     * Stores a board that grew by one entry.
     *
     * @throws io.guichet.platform.domain.Stale when another process added one meanwhile
     */
    void save(Board grown);
}
