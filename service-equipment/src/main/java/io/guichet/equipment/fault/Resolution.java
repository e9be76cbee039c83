package io.guichet.equipment.fault;

/** How a fault ended. */
public enum Resolution {
    REPAIRED,
    NO_FAULT,
    CAME_BACK
}
