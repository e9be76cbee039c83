package io.guichet.queue.window;

/** Whether somebody serves at a window. */
public enum WindowState {
    /** Nobody is signed in. */
    CLOSED,
    /** Somebody is signed in and calls people. */
    OPEN,
    /** Somebody is signed in and is away for a reason. */
    SUSPENDED
}
