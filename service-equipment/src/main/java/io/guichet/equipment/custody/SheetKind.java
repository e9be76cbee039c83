package io.guichet.equipment.custody;

/** From the centre to somebody, or back. */
public enum SheetKind {
    HANDOVER,
    RETURN
}
