package io.guichet.complaint.casefile;

/** Judged when a case is accepted. A serious one goes up at once. */
public enum Severity {
    ORDINARY,
    SERIOUS
}
