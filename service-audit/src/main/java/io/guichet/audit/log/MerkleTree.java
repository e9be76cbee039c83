package io.guichet.audit.log;

import java.util.ArrayList;
import java.util.List;

/** A whole log's hashes in memory: for small logs, checks and tests. Not thread-safe. */
public final class MerkleTree implements Subtrees {

    private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

    public static MerkleTree of(List<byte[]> entries) {
        MerkleTree tree = new MerkleTree();
        entries.forEach(entry -> tree.append(TreeHash.leaf(entry)));
        return tree;
    }

    public void append(Hash leaf) {
        Hash added = leaf;
        for (int height = 0; ; height++) {
            if (height == levels.size()) levels.add(new ArrayList<>());
            List<Hash> level = levels.get(height);
            level.add(added);
            if (level.size() % 2 == 1) return;
            added = TreeHash.node(level.get(level.size() - 2), added);
        }
    }

    public long size() {
        return levels.getFirst().size();
    }

    public Proofs proofs() {
        return new Proofs(this);
    }

    @Override
    public Hash of(int height, long index) {
        if (height >= levels.size() || index >= levels.get(height).size()) {
            throw new IllegalStateException("the log has " + size() + " leaves");
        }
        return levels.get(height).get((int) index);
    }
}
