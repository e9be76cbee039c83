package io.guichet.equipment.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person signed in at one window.
 *
 * @param until null while it was not heard that it ended
 */
public record CounterSession(
        String id,
        String windowId,
        String hallId,
        String staffId,
        Instant from,
        @Nullable Instant until) {

    /** Whether it had begun at this moment and had not ended. */
    boolean includes(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }
}
