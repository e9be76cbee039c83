package io.guichet.queue.callback.http;

import io.guichet.queue.callback.CallOutcome;
import io.guichet.queue.callback.Callback;
import io.guichet.queue.callback.CallbackState;
import io.guichet.queue.callback.Done;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A callback in a list: everything but whom to call and what was said. */
record CallbackView(
        String id,
        String hallId,
        String unitId,
        String itemCode,
        @Nullable String ticketId,
        CallbackState state,
        String assignedTo,
        Instant requestedAt,
        Instant dueAt,
        boolean provisional,
        @Nullable CallOutcome outcome,
        @Nullable Instant doneAt,
        long version) {

    static CallbackView of(Callback callback, Instant now) {
        Done done = callback.done();
        return new CallbackView(
                callback.id(),
                callback.hallId(),
                callback.unitId(),
                callback.itemCode(),
                callback.ticketId(),
                callback.stateAt(now),
                callback.assignedTo(),
                callback.requestedAt(),
                callback.due().at(),
                callback.due().provisional(),
                done == null ? null : done.outcome(),
                done == null ? null : done.at(),
                callback.version());
    }
}
