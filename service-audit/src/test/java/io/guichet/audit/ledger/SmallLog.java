package io.guichet.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.audit.log.VerifierKey;
import java.util.ArrayList;
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

    /** One more: an event of this name with these data, or garbage that is none. */
    public void append(String name, String subject, long sequence, String data) {
        Partition topic = new Partition("guichet.test", 0);
        Arrived event = Messages.event(topic, next++, subject, sequence, headers -> {
            headers.put("ce_type", "io.guichet." + name + ".v1");
            return headers;
        });
        ledger.append(List.of(Messages.withValue(event, data.getBytes(UTF_8))));
    }

    /** What came, as it came. */
    public void append(List<Arrived> arrived) {
        ledger.append(arrived);
    }

    public List<Leaf> leaves() {
        return store.leaves();
    }

    public Batches batches() {
        return store.storedBatches();
    }

    /** Somebody who may write the database changes a leaf. */
    public void damage(long index) {
        Batch batch = store.batches.floorEntry(index).getValue();
        List<byte[]> leaves = new ArrayList<>(batch.leaves());
        leaves.set((int) (index - batch.first()), "garbage".getBytes(UTF_8));
        store.batches.put(batch.first(), new Batch(batch.first(), leaves, batch.offsets(), batch.epoch()));
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
