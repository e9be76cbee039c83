package io.guichet.complaint.casefile;

import java.time.Instant;

/** The answer to the citizen and how far it has come. */
public record Reply(SealedText text, String author, Instant at, Stage stage) {

    /** A draft was refused by the phrase check or by the reviewer. */
    public enum Stage {
        DRAFT,
        UNDER_REVIEW,
        SENT
    }

    Reply at(Stage next) {
        return new Reply(text, author, at, next);
    }
}
