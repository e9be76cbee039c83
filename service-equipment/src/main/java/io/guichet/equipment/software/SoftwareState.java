package io.guichet.equipment.software;

/** Where a request for software stands. */
public enum SoftwareState {
    REQUESTED,
    APPROVED,
    REFUSED,
    INSTALLED,
    /** A round has found it where it was installed. */
    FOUND,
    /** The approval has ended; what is still there is a finding. */
    EXPIRED
}
