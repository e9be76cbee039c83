package io.guichet.equipment.plan;

/** What becomes of a day on which nobody works. */
public enum Shift {
    /** It stays. */
    NONE,
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY
}
