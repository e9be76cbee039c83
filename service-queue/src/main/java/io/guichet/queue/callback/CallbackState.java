package io.guichet.queue.callback;

/** Where a callback stands. It is overdue from its due time on, whether somebody has looked or not. */
public enum CallbackState {
    OPEN,
    OVERDUE,
    DONE
}
