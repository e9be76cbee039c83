package io.guichet.complaint.escalation;

/** Why somebody hears of it. */
public enum Cause {
    DUE_SOON,
    OVERDUE,
    SERIOUS,
    BY_HAND
}
