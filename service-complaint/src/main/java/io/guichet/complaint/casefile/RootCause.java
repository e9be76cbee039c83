package io.guichet.complaint.casefile;

/** Why what was complained about happened. A list of this product. */
public enum RootCause {
    ATTITUDE,
    RULES_NOT_KNOWN,
    NOT_TOLD_AT_ONCE,
    NOBODY_THERE,
    TOO_SLOW,
    PROCEDURE,
    EQUIPMENT,
    SURROUNDINGS,
    OTHER
}
