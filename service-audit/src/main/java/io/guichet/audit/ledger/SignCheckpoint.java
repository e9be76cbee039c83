package io.guichet.audit.ledger;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.ProofCheck;
import io.guichet.audit.log.Proofs;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.VerifierKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs what the log holds, and never anything that does not continue what was signed before, as the database and the
 * file outside of it have it: a log that signs two histories is worth nothing. Not thread-safe.
 */
public final class SignCheckpoint {

    private static final Logger log = LoggerFactory.getLogger(SignCheckpoint.class);

    private final LogKeys keys;
    private final KeptCheckpoints outside;
    private final KeptCheckpoints stored;
    private final Steps steps;
    private @Nullable String refusal;

    /** @param outside kept where who can write the database cannot */
    public SignCheckpoint(LogKeys keys, KeptCheckpoints outside, KeptCheckpoints stored, Steps steps) {
        this.keys = keys;
        this.outside = outside;
        this.stored = stored;
        this.steps = steps;
    }

    /**
     * Signs this size and root, of batches that a majority has. Nothing when it is signed already; nothing, and an
     * error in the log, when it does not continue what was signed.
     */
    void sign(long size, Hash root, Tiles tiles) {
        SigningKey key = keys.signing().orElse(null);
        if (key == null) return;
        Optional<SignedNote> inFile = outside.last();
        Optional<SignedNote> inDatabase = stored.last();
        refusal = whyNot(size, root, tiles, inFile, inDatabase);
        if (refusal != null) {
            log.error("no checkpoint is signed at size {}: {}", size, refusal);
            return;
        }
        Checkpoint checkpoint = new Checkpoint(keys.origin(), size, root);
        boolean isSigned = inDatabase.isPresent()
                && inDatabase.get().equals(inFile.orElse(null))
                && Checkpoint.of(inDatabase.get()).equals(checkpoint)
                && isSignedBy(inDatabase.get(), key.verifier());
        if (isSigned) return;
        SignedNote note = new SignedNote(checkpoint.text(), List.of(key.sign(checkpoint.text())));
        // The file first: what anybody may have seen is then never newer than what we remember.
        outside.keep(note);
        steps.reached(Steps.Step.AFTER_FILE);
        stored.keep(note);
        steps.reached(Steps.Step.AFTER_CHECKPOINT);
    }

    /** Why nothing is signed; null while all is well. */
    public @Nullable String refusal() {
        return refusal;
    }

    private @Nullable String whyNot(
            long size, Hash root, Tiles tiles, Optional<SignedNote> inFile, Optional<SignedNote> inDatabase) {
        Proofs proofs = new Proofs(tiles.subtrees());
        for (SignedNote note : Stream.of(inFile, inDatabase)
                .flatMap(Optional::stream)
                .distinct()
                .toList()) {
            String reason = whyNotAfter(note, size, root, proofs);
            if (reason != null) return reason;
        }
        return null;
    }

    private @Nullable String whyNotAfter(SignedNote note, long size, Hash root, Proofs proofs) {
        try {
            if (note.verifiedBy(keys.verifiers()).isEmpty()) return "the last checkpoint is signed by no key of ours";
            Checkpoint signed = Checkpoint.of(note);
            if (!signed.origin().equals(keys.origin())) return "the last checkpoint is of another log";
            if (signed.size() > size) {
                return "size " + signed.size() + " was signed: the database lost leaves or an old copy was put back";
            }
            List<Hash> proof = proofs.consistency(signed.size(), size);
            return ProofCheck.isConsistent(signed.size(), signed.root(), size, root, proof)
                    ? null
                    : "the log does not continue what was signed at size " + signed.size();
        } catch (IllegalArgumentException | IllegalStateException broken) {
            return String.valueOf(broken.getMessage());
        }
    }

    private static boolean isSignedBy(SignedNote note, VerifierKey key) {
        return note.verifiedBy(List.of(key)).contains(key);
    }
}
