package io.guichet.local.demo;

/** How a recorded call ended. */
enum CallOutcome {
    /** A server took it. */
    AGENT,
    /** The caller hung up while waiting. */
    HANG,
    /** A server took it and nobody was there. */
    PHANTOM
}
