package io.guichet.queue.dayend;

/** What happens to those who still wait. */
public enum Leftover {
    /** They keep their numbers and turns and are called first the next day. */
    CARRY_OVER,
    /** Their numbers end. */
    CANCEL
}
