package io.guichet.equipment.custody;

/** Signed by both sides, or not yet. */
public enum SheetState {
    OPEN,
    SIGNED,
    CANCELLED
}
