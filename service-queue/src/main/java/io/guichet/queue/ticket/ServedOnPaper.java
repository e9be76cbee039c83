package io.guichet.queue.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was written down about a service in an emergency.
 *
 * @param startedAt null when nobody wrote it down
 */
public record ServedOnPaper(
        String windowId,
        String staffId,
        Instant calledAt,
        @Nullable Instant startedAt,
        Instant finishedAt,
        Outcome outcome) {}
