package io.guichet.platform.domain;

/** The caller decided on an older version than the stored one ({@code If-Match}). */
public final class VersionMismatch extends Refusal {

    private static final long serialVersionUID = 1L;

    public VersionMismatch(long expected, long found) {
        super("You decided on version " + expected + ", but it is version " + found + " now. Read it again.");
    }
}
