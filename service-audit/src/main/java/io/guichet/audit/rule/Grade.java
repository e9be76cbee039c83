package io.guichet.audit.rule;

/** How much a violation weighs. */
public enum Grade {
    MINOR,
    SERIOUS,
    GRAVE
}
