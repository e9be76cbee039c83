package io.guichet.equipment.fault;

/** Who noticed. */
public enum Source {
    STAFF,
    PUBLIC,
    HEARTBEAT,
    INSPECTION
}
