package io.guichet.equipment.workorder;

/** Why the clock of a work order stands still. */
public enum HoldReason {
    WAITING_FOR_PART,
    WAITING_FOR_VENDOR,
    WAITING_FOR_ACCESS,
    WAITING_FOR_APPROVAL,
    OTHER
}
