package io.guichet.audit.log;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs of a log (RFC 6962 section 2.1) from the hashes of its whole subtrees. */
public final class Proofs {

    private final Subtrees subtrees;

    public Proofs(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** The root at this size. */
    public Hash root(long size) {
        if (size < 0) throw new IllegalArgumentException("size " + size);
        return size == 0 ? TreeHash.EMPTY : over(0, size);
    }

    /**
     * From the leaf's sibling to the child of the root.
     *
     * @throws IllegalArgumentException unless 0 ≤ index &lt; size
     */
    public List<Hash> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("index " + index + " of " + size);
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    /**
     * That the log of {@code from} leaves is the beginning of the one with {@code to}.
     *
     * @throws IllegalArgumentException unless 0 ≤ from ≤ to
     */
    public List<Hash> consistency(long from, long to) {
        if (from < 0 || from > to) throw new IllegalArgumentException("from " + from + " to " + to);
        List<Hash> path = new ArrayList<>();
        if (from > 0) consistency(from, 0, to, true, path);
        return path;
    }

    private Hash over(long begin, long end) {
        long count = end - begin;
        int height = 63 - Long.numberOfLeadingZeros(count);
        if (count == 1L << height) return subtrees.of(height, begin >> height);
        long middle = begin + split(count);
        return TreeHash.node(over(begin, middle), over(middle, end));
    }

    private void inclusion(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) return;
        long middle = begin + split(end - begin);
        if (index < middle) {
            inclusion(index, begin, middle, path);
            path.add(over(middle, end));
        } else {
            inclusion(index, middle, end, path);
            path.add(over(begin, middle));
        }
    }

    private void consistency(long from, long begin, long end, boolean known, List<Hash> path) {
        if (from == end) {
            if (!known) path.add(over(begin, end));
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            consistency(from, begin, middle, known, path);
            path.add(over(middle, end));
        } else {
            consistency(from, middle, end, false, path);
            path.add(over(begin, middle));
        }
    }

    /** The largest power of two that is smaller. */
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
