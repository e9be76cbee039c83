package io.guichet.audit.exposure;

/** By whom it was exposed. */
public enum Channel {
    PROVINCE,
    CITY,
    CIVILISATION_OFFICE,
    TELEVISION,
    PRESS,
    ONLINE
}
