package io.guichet.equipment.charge;

/** What a unit pays for. */
public enum LineKind {
    CONSUMABLE,
    /** Parts and other expenses of a work order. */
    PARTS,
    LABOUR,
    /** Something in a closed month was wrong: less or more now. */
    CORRECTION
}
