package io.guichet.queue.result;

/** What was decided. */
public enum Result {
    GRANTED,
    REFUSED,
    WITHDRAWN
}
