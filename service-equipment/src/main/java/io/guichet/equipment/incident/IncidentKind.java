package io.guichet.equipment.incident;

/** What should not happen at a device; each is a clause of the computer rules. */
public enum IncidentKind {
    /** Somebody who does not work here used it (C3). */
    OUTSIDER_OPERATED,
    /** A disk or stick from outside was put in (C2). */
    FOREIGN_MEDIA,
    /** Files were deleted, or it was installed anew (C6). */
    FILES_DELETED,
    /** Its case was opened (C7). */
    CASE_OPENED,
    /** It was broken by somebody (C7). */
    DAMAGED,
    OTHER
}
