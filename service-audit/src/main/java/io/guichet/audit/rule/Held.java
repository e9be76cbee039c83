package io.guichet.audit.rule;

/** Who answers for it. */
public enum Held {
    PERSON,
    UNIT
}
