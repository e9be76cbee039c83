package io.guichet.equipment.plan;

/** What the next due day follows from. */
public enum Basis {
    /** The rule, whenever the work was done. */
    SCHEDULE,
    /** The day, or the reading, at which the work was done. */
    COMPLETION
}
