package io.guichet.audit.qualification;

/** Whether somebody may sit at a window. */
public enum Standing {
    QUALIFIED,
    LAPSED,
    MOVED
}
