package io.guichet.audit.witness;

import io.guichet.audit.ledger.KeptCheckpoints;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.NoteSignature;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.VerifierKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the last checkpoint to every witness and keeps it with what they signed. */
public final class AskWitnesses {

    private static final Logger log = LoggerFactory.getLogger(AskWitnesses.class);

    /** @param key under which it cosigns */
    public record Known(VerifierKey key, WitnessCalls calls) {}

    private final ReadLog ledger;
    private final KeptCheckpoints cosigned;
    private final List<Known> witnesses;
    private final Map<VerifierKey, Long> sizes = new HashMap<>();

    public AskWitnesses(ReadLog ledger, KeptCheckpoints cosigned, List<Known> witnesses) {
        this.ledger = ledger;
        this.cosigned = cosigned;
        this.witnesses = List.copyOf(witnesses);
    }

    /** The keys under which they cosign. */
    public List<VerifierKey> keys() {
        return witnesses.stream().map(Known::key).toList();
    }

    /** One witness that does not answer keeps no other from signing. */
    public synchronized void ask() {
        if (witnesses.isEmpty() || ledger.size() == 0) return;
        SignedNote note = ledger.checkpoint();
        boolean isDone = cosigned.last()
                .filter(last -> last.text().equals(note.text()))
                .filter(last -> last.signatures().size() > witnesses.size())
                .isPresent();
        if (isDone) return;
        List<NoteSignature> lines = new ArrayList<>();
        for (Known witness : witnesses) {
            try {
                line(witness, note).ifPresent(lines::add);
            } catch (IllegalStateException | IllegalArgumentException away) {
                log.warn("witness {} does not cosign: {}", witness.key.name(), away.getMessage());
            }
        }
        if (!lines.isEmpty()) cosigned.keep(note.with(lines));
    }

    private Optional<NoteSignature> line(Known witness, SignedNote note) {
        long size = Checkpoint.of(note).size();
        long old = sizes.getOrDefault(witness.key, 0L);
        Testimony answer = ask(witness, old, note);
        if (answer instanceof Testimony.OtherSize other && other.known() <= size) {
            answer = ask(witness, other.known(), note);
        }
        if (!(answer instanceof Testimony.Cosigned cosignature)) {
            throw new IllegalStateException("it says " + answer);
        }
        new SignedNote(note.text(), List.of(cosignature.line())).verifiedBy(List.of(witness.key));
        if (!cosignature.line().key().equals(witness.key.id())) {
            throw new IllegalStateException("it signed with another key");
        }
        sizes.put(witness.key, size);
        return Optional.of(cosignature.line());
    }

    private Testimony ask(Known witness, long old, SignedNote note) {
        long size = Checkpoint.of(note).size();
        if (old > size) return new Testimony.Backwards();
        return witness.calls.add(new AddCheckpoint(old, ledger.consistency(old, size), note));
    }
}
