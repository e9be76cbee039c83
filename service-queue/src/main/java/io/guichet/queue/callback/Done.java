package io.guichet.queue.callback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The end of a callback.
 *
 * @param note sealed
 */
public record Done(
        CallOutcome outcome,
        String staffId,
        Instant at,
        @Nullable String note) {}
