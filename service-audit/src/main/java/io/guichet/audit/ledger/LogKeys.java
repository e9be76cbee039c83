package io.guichet.audit.ledger;

import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.VerifierKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of this log.
 *
 * @param origin the log's name, which is also the name of each key
 * @param signing empty where this installation signs nothing
 * @param retired keys that signed before; their checkpoints stay good
 */
public record LogKeys(String origin, Optional<SigningKey> signing, List<VerifierKey> retired) {

    public LogKeys {
        retired = List.copyOf(retired);
        for (VerifierKey key : retired) {
            if (!key.name().equals(origin)) throw new IllegalArgumentException("a key of another log: " + key.name());
        }
        if (signing.isPresent() && !signing.get().verifier().name().equals(origin)) {
            throw new IllegalArgumentException("the key is of another log than " + origin);
        }
    }

    /** The one in use first. */
    public List<VerifierKey> verifiers() {
        List<VerifierKey> all = new ArrayList<>();
        signing.ifPresent(key -> all.add(key.verifier()));
        all.addAll(retired);
        return all;
    }
}
