package io.guichet.queue.callback;

import java.time.Instant;

/** What happened to a callback. */
public sealed interface CallbackEvent {

    Callback callback();

    Instant at();

    record Requested(Callback callback, Instant at) implements CallbackEvent {}

    /** Somebody saw name and phone. */
    record ContactOpened(Callback callback, String staffId, ContactPurpose purpose, Instant at)
            implements CallbackEvent {}

    record Finished(Callback callback, Done done, Instant at) implements CallbackEvent {}

    record Overdue(Callback callback, Instant at) implements CallbackEvent {}
}
