package io.guichet.audit.witness;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.ProofCheck;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.TreeHash;
import io.guichet.audit.log.VerifierKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Cosigns checkpoints of the logs that it knows, each only if it continues the last one. Thread-safe. */
public final class Witness {

    private final SigningKey key;
    private final List<VerifierKey> logs;
    private final WitnessedLogs witnessed;
    private final Clock clock;

    /** @param logs keys of the logs; the name of each is its log's origin */
    public Witness(SigningKey key, List<VerifierKey> logs, WitnessedLogs witnessed, Clock clock) {
        this.key = key;
        this.logs = List.copyOf(logs);
        this.witnessed = witnessed;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the checkpoint is none, or a signature of a known key is false */
    public Testimony add(AddCheckpoint asked) {
        Checkpoint next = Checkpoint.of(asked.checkpoint());
        List<VerifierKey> keys =
                logs.stream().filter(log -> log.name().equals(next.origin())).toList();
        if (keys.isEmpty()) return new Testimony.UnknownLog();
        if (asked.checkpoint().verifiedBy(keys).isEmpty()) return new Testimony.NotSigned();
        if (asked.oldSize() > next.size()) return new Testimony.Backwards();
        Optional<SignedNote> before = witnessed.last(next.origin());
        long size = before.map(note -> Checkpoint.of(note).size()).orElse(0L);
        Hash root = before.map(note -> Checkpoint.of(note).root()).orElse(TreeHash.EMPTY);
        if (asked.oldSize() != size) return new Testimony.OtherSize(size);
        if (!ProofCheck.isConsistent(size, root, next.size(), next.root(), asked.proof())) {
            return new Testimony.Inconsistent();
        }
        if (!witnessed.advance(next.origin(), before, asked.checkpoint())) {
            return new Testimony.OtherSize(witnessed
                    .last(next.origin())
                    .map(note -> Checkpoint.of(note).size())
                    .orElse(0L));
        }
        return new Testimony.Cosigned(
                key.cosign(asked.checkpoint().text(), clock.instant().getEpochSecond()));
    }

    /** The last checkpoint of this log that was cosigned. */
    public Optional<SignedNote> last(String origin) {
        return witnessed.last(origin);
    }

    public List<String> origins() {
        return logs.stream().map(VerifierKey::name).distinct().toList();
    }
}
