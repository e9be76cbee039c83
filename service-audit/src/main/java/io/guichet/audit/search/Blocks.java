package io.guichet.audit.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The stored blocks and their buckets. */
public interface Blocks {

    /** In the order of their places. */
    List<Block> all();

    /** Adds a block behind its buckets. What is there stays: whoever makes a block makes the same. */
    void add(Block block, Map<Long, byte[]> buckets);

    /** Of these buckets those that are there. */
    Map<Long, byte[]> buckets(Collection<Long> wanted);

    /** Forgets the blocks that begin at this place or behind, and their buckets. */
    void cut(long first);
}
