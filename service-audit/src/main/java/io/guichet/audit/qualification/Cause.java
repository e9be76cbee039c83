package io.guichet.audit.qualification;

/** What changed a qualification. */
public enum Cause {
    PASSED,
    FAILED,
    EXPIRED,
    BY_HAND,
    EXPOSURE
}
