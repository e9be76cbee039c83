package io.guichet.equipment.fault;

/** How bad it is. Nobody can be served at a window with a critical fault: the queue suspends it. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR
}
