package io.guichet.equipment.plan;

/** Where a plan stands. */
public enum Stage {
    WAITING,
    DUE,
    OVERDUE,
    /** Retired, or done once and for all. */
    ENDED
}
