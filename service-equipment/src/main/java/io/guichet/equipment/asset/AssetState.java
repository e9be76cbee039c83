package io.guichet.equipment.asset;

/** Where an asset stands in its life. It is faulty while a fault of it is open. */
public enum AssetState {
    IN_STOCK,
    IN_USE,
    FAULTY,
    RETIRED,
    LOST
}
