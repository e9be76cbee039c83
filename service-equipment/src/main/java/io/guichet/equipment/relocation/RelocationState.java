package io.guichet.equipment.relocation;

/** Where a request stands. */
public enum RelocationState {
    REQUESTED,
    APPROVED,
    REJECTED,
    MOVED
}
