package io.guichet.audit.ledger;

import java.util.List;

/**
 * Leaves that came into the log together, in one write with the offsets behind them.
 *
 * @param first index of the first leaf; unique, so that of two writers one fails
 * @param leaves their bytes
 * @param offsets of all partitions, with these leaves in the log
 * @param epoch which run of the service wrote it; explains, decides nothing
 */
public record Batch(long first, List<byte[]> leaves, Offsets offsets, String epoch) {

    public Batch {
        leaves = List.copyOf(leaves);
        if (first < 0 || leaves.isEmpty()) throw new IllegalArgumentException("batch " + first);
    }

    /** The log's size with it. */
    public long end() {
        return first + leaves.size();
    }
}
