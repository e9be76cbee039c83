package io.guichet.audit.witness;

import io.guichet.audit.log.NoteSignature;

/** What a witness answers. */
public sealed interface Testimony {

    /** It is cosigned. */
    record Cosigned(NoteSignature line) implements Testimony {}

    /** No log that this witness watches. */
    record UnknownLog() implements Testimony {}

    /** Signed by no key of that log. */
    record NotSigned() implements Testimony {}

    /** The old size is larger than the new one. */
    record Backwards() implements Testimony {}

    /** The witness knows another size than the log thinks. */
    record OtherSize(long known) implements Testimony {}

    /** It does not continue what was cosigned: the log has two histories. */
    record Inconsistent() implements Testimony {}
}
