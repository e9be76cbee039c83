package io.guichet.audit.organisation;

/** What the organisation is made of. */
public enum Kind {
    HALL,
    UNIT,
    WINDOW,
    ITEM,
    STAFF
}
