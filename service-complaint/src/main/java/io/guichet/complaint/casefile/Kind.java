package io.guichet.complaint.casefile;

import java.util.Set;

/** What a case is about, and how it may end. */
public enum Kind {
    COMPLAINT,
    SUGGESTION,
    PRAISE,
    /** Opened by a bad rating. */
    RECTIFICATION,
    PETITION;

    public boolean mayEnd(Outcome outcome) {
        return outcomes().contains(outcome);
    }

    /** Whether somebody is blamed: then the facts are established before an answer. */
    boolean needsFacts() {
        return mayEnd(Outcome.UPHELD);
    }

    private Set<Outcome> outcomes() {
        return switch (this) {
            case COMPLAINT, RECTIFICATION, PETITION ->
                Set.of(Outcome.UPHELD, Outcome.PARTLY, Outcome.NOT_UPHELD, Outcome.UNTRUE);
            case SUGGESTION -> Set.of(Outcome.ADOPTED, Outcome.PARTLY_ADOPTED, Outcome.NOT_ADOPTED);
            case PRAISE -> Set.of(Outcome.NOTED);
        };
    }
}
