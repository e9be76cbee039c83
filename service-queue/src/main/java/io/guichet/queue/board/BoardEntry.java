package io.guichet.queue.board;

import io.guichet.platform.domain.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the board.
 *
 * @param seq 1, 2, 3 … in each hall, without gaps
 * @param number the called number; null for a notice
 * @param text the notice; null for a call, and for a notice that ends
 * @param eventId of the event that it came from; the same again is a repeat
 */
public record BoardEntry(
        long seq,
        Kind kind,
        @Nullable String number,
        @Nullable String windowId,
        @Nullable Words windowLabel,
        @Nullable Words text,
        Instant at,
        String eventId) {

    /** What a line says. */
    public enum Kind {
        CALLED,
        RECALLED,
        /** The emergency notice begins or ends. */
        NOTICE;

        public boolean isCall() {
            return this != NOTICE;
        }
    }

    BoardEntry numbered(long newSeq) {
        return new BoardEntry(newSeq, kind, number, windowId, windowLabel, text, at, eventId);
    }
}
