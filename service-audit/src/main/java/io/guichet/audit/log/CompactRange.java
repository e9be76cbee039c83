package io.guichet.audit.log;

import org.jspecify.annotations.Nullable;

/** The right edge of a growing log: enough to append and to know the root, at most 63 hashes. Not thread-safe. */
public final class CompactRange {

    private final @Nullable Hash[] edge = new Hash[63];
    private long size;

    /** The edge of a log that is there already. */
    public static CompactRange of(long size, Subtrees subtrees) {
        CompactRange range = new CompactRange();
        for (int height = 0; height < 63; height++) {
            if (((size >> height) & 1) == 1) range.edge[height] = subtrees.of(height, (size >> height) - 1);
        }
        range.size = size;
        return range;
    }

    /** @return this log's new size */
    public long append(Hash leaf) {
        Hash carried = leaf;
        int height = 0;
        for (Hash left = edge[0]; left != null; left = edge[height]) {
            carried = TreeHash.node(left, carried);
            edge[height] = null;
            height++;
        }
        edge[height] = carried;
        return ++size;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        Hash root = null;
        for (Hash left : edge) {
            if (left != null) root = root == null ? left : TreeHash.node(left, root);
        }
        return root == null ? TreeHash.EMPTY : root;
    }
}
