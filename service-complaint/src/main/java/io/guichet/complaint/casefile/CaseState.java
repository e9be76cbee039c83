package io.guichet.complaint.casefile;

/** Where a case stands. */
public enum CaseState {
    RECEIVED,
    ACCEPTED,
    REFUSED,
    ASSIGNED,
    INVESTIGATING,
    ANSWERED,
    CALLED_BACK,
    CLOSED,
    MERGED;

    public boolean isOpen() {
        return this != REFUSED && this != CLOSED;
    }

    /** Somebody still owes an answer. */
    public boolean awaitsAnswer() {
        return this == RECEIVED || this == ACCEPTED || this == ASSIGNED || this == INVESTIGATING || this == MERGED;
    }
}
