package io.guichet.equipment.round;

/** How the tamper seal on a case looks (C7). */
public enum SealState {
    /** There is none, and none is registered. */
    NONE,
    INTACT,
    BROKEN,
    MISSING
}
