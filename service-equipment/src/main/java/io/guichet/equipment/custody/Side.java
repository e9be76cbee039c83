package io.guichet.equipment.custody;

/** Who signs: the one who gives the devices away and the one who takes them. */
public enum Side {
    GIVER,
    RECEIVER
}
