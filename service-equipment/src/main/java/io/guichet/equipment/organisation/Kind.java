package io.guichet.equipment.organisation;

/** What the organisation is made of, as far as devices care. */
public enum Kind {
    HALL,
    UNIT,
    WINDOW,
    STAFF
}
