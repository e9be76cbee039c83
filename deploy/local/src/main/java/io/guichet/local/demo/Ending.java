package io.guichet.local.demo;

/** How a visit ended. */
enum Ending {
    SERVED,
    CANCELLED,
    MISSED,
    /** No ticket was issued. */
    TURNED_AWAY,
    /** Still in the hall when the replay stopped. */
    LEFT_BEHIND
}
