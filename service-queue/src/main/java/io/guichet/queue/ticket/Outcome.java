package io.guichet.queue.ticket;

/** How a service ended. Each of them is asked for a rating. */
public enum Outcome {
    FINISHED,
    REFUSED,
    MISSING_MATERIAL,
    GIVEN_UP
}
