package io.guichet.equipment.round;

/** What is not as it should be. */
public enum FindingKind {
    /** Expected, and not scanned. */
    MISSING,
    /** Not of this hall or unit, lost, retired, or not in the registry. */
    UNEXPECTED,
    /** At another window than registered. */
    WRONG_PLACE,
    /** Plugged into another socket than registered (C10). */
    SOCKET_DRIFT,
    /** The seal is broken, gone, or another one (C7). */
    SEAL_BROKEN,
    /** Programs that nobody approved for this device (C2). */
    UNAPPROVED_SOFTWARE
}
