package io.guichet.complaint.deadline;

/** What sets a clock going. */
public enum Start {
    RECEIPT,
    ACCEPTANCE,
    ANSWER
}
