package io.guichet.equipment.workorder;

/** What it came from. {@code MISUSE} makes the damage the person's (C7). */
public enum Cause {
    WEAR,
    DEFECT,
    CONSUMABLE,
    CONFIGURATION,
    MISUSE,
    EXTERNAL,
    NOT_FOUND,
    PLANNED
}
