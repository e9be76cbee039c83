package io.guichet.equipment.permit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What others are told of a permit; the queue goes by it. */
public sealed interface PermitEvent {

    /** @param staffId for this person only; null: for anyone qualified */
    record Granted(
            String permitId,
            String windowId,
            String hallId,
            @Nullable String staffId,
            Instant from,
            Instant to,
            String by,
            Instant at)
            implements PermitEvent {}

    record Withdrawn(String permitId, String windowId, String hallId, String by, Instant at) implements PermitEvent {}
}
