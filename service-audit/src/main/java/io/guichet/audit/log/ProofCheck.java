package io.guichet.audit.log;

import java.util.List;

/** Checks proofs as RFC 9162 sections 2.1.3.2 and 2.1.4.2 say: without recursion, and without trusting their length. */
public final class ProofCheck {

    private ProofCheck() {}

    /** True when the leaf with this hash stands at {@code index} of the log of this size and root. */
    public static boolean isIncluded(long index, long size, Hash leaf, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) return false;
        long fn = index;
        long sn = size - 1;
        Hash reached = leaf;
        for (Hash step : path) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                reached = TreeHash.node(step, reached);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                reached = TreeHash.node(reached, step);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && reached.equals(root);
    }

    /** True when the log of {@code from} leaves is the beginning of the one of {@code to}. */
    public static boolean isConsistent(long from, Hash fromRoot, long to, Hash toRoot, List<Hash> path) {
        if (from < 0 || from > to) return false;
        if (from == to) return path.isEmpty() && fromRoot.equals(toRoot);
        if (from == 0) return path.isEmpty() && fromRoot.equals(TreeHash.EMPTY);
        boolean whole = (from & (from - 1)) == 0;
        if (path.isEmpty()) return false;
        long fn = from - 1;
        long sn = to - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        // A whole old log is a node of the new one: its root is not in the proof.
        Hash first = whole ? fromRoot : path.getFirst();
        Hash old = first;
        Hash reached = first;
        for (Hash step : whole ? path : path.subList(1, path.size())) {
            if (sn == 0) return false;
            if ((fn & 1) == 1 || fn == sn) {
                old = TreeHash.node(step, old);
                reached = TreeHash.node(step, reached);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                reached = TreeHash.node(reached, step);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && old.equals(fromRoot) && reached.equals(toRoot);
    }
}
