package io.guichet.local.demo;

/** What a citizen of the replayed day is going to do. */
enum Conduct {
    /** Waits as long as it takes. */
    WAITS,
    /** Cancels the ticket when patience is over, unless called by then. */
    GIVES_UP,
    /** Takes a number and never answers the call. */
    NEVER_ANSWERS
}
