package io.guichet.queue.callback;

/** How a callback ended. */
public enum CallOutcome {
    REACHED,
    NOT_REACHED,
    ANSWERED_OTHERWISE
}
