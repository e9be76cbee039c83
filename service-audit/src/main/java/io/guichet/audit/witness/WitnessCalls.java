package io.guichet.audit.witness;

/** The way to one witness. */
@FunctionalInterface
public interface WitnessCalls {

    /** @throws IllegalStateException when it does not answer, or not as a witness does */
    Testimony add(AddCheckpoint asked);
}
