package io.guichet.queue.board.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.platform.domain.Words;
import io.guichet.queue.board.BoardEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board as a display shows it.
 *
 * @param calls the last ones, newest first
 * @param reset true when a display that resumes missed more than is kept
 */
record BoardView(
        String hallId,
        long seq,
        List<Entry> calls,
        int waiting,
        @Nullable Notice emergency,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean reset) {

    /** One call. */
    record Entry(
            long seq,
            String kind,
            @Nullable String number,
            @Nullable String windowId,
            @Nullable Words windowLabel,
            Instant at) {
        static Entry of(BoardEntry entry) {
            return new Entry(
                    entry.seq(),
                    entry.kind().name(),
                    entry.number(),
                    entry.windowId(),
                    entry.windowLabel(),
                    entry.at());
        }
    }

    /** The emergency notice. */
    record Notice(Words notice, Instant since) {}

    /** An emergency notice that began, or ended when {@code notice} is null. */
    record NoticeChange(long seq, @Nullable Words notice, Instant at) {}

    /** How many wait now. */
    record Waiting(int waiting) {}
}
