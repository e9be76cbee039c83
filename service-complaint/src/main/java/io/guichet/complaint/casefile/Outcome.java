package io.guichet.complaint.casefile;

/** How a case ended. */
public enum Outcome {
    UPHELD,
    PARTLY,
    NOT_UPHELD,
    UNTRUE,
    ADOPTED,
    PARTLY_ADOPTED,
    NOT_ADOPTED,
    NOTED,
    /** The rating that opened it is no longer a bad one, or no longer counts. */
    WITHDRAWN;

    public boolean blames() {
        return this == UPHELD || this == PARTLY;
    }
}
