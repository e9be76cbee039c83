package io.guichet.queue.result;

/** Where a matter stands. It is overdue from the day after its due day on, whether somebody has looked or not. */
public enum MatterState {
    OPEN,
    OVERDUE,
    TOLD
}
