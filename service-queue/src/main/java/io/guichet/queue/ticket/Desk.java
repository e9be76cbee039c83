package io.guichet.queue.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and by whom a ticket is served.
 *
 * @param startedAt null until the work begins
 */
public record Desk(
        String windowId,
        String staffId,
        String sessionId,
        Instant calledAt,
        @Nullable Instant startedAt) {

    Desk started(Instant now) {
        return new Desk(windowId, staffId, sessionId, calledAt, now);
    }
}
