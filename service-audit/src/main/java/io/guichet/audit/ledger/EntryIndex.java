package io.guichet.audit.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known of the entries, to find them and to know an event again; made from the batches. */
public interface EntryIndex {

    /** A leaf at its place. */
    record Placed(long index, Leaf leaf) {}

    /** Idempotent: an entry that is there stays. */
    void add(List<Placed> entries);

    /** Forgets the entries from this index on. */
    void cut(long size);

    /** Those of these events ({@link Leaf#eventKey}) that are in the log. */
    Set<String> known(Collection<String> eventKeys);

    /** The highest sequence of each of these chains ({@link Leaf#chain}); those without one are left out. */
    Map<String, Long> lastSequences(Collection<String> chains);
}
