package io.guichet.equipment.fault;

/** Where a fault stands. */
public enum FaultState {
    OPEN,
    RESOLVED
}
