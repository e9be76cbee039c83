package io.guichet.audit.ledger;

import io.guichet.audit.log.VerifierKey;
import java.util.List;

/** A log in memory for the tests of who reads it. */
public final class SmallLog {

    private final InMemoryStore store = new InMemoryStore();
    private final Ledger ledger = store.ledger();
    private long next;

    public void grow() {
        for (int i = 0; i < 5; i++) {
            ledger.append(List.of(Messages.event(Messages.TICKETS, next, "t" + next, 1)));
            next++;
        }
    }

    public ReadLog reader() {
        return store.log();
    }

    public KeptCheckpoints cosigned() {
        return store.cosigned;
    }

    public VerifierKey key() {
        return InMemoryStore.KEY.verifier();
    }
}
