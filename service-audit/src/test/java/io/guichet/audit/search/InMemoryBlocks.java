package io.guichet.audit.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Blocks in memory; survives the index that wrote them, as a database does. */
final class InMemoryBlocks implements Blocks {

    private final NavigableMap<Long, Block> blocks = new TreeMap<>();
    private final NavigableMap<Long, byte[]> buckets = new TreeMap<>();

    @Override
    public List<Block> all() {
        return new ArrayList<>(blocks.values());
    }

    @Override
    public void add(Block block, Map<Long, byte[]> written) {
        written.forEach(buckets::putIfAbsent);
        blocks.putIfAbsent(block.first(), block);
    }

    @Override
    public Map<Long, byte[]> buckets(Collection<Long> wanted) {
        Map<Long, byte[]> found = new HashMap<>(buckets);
        found.keySet().retainAll(wanted);
        return found;
    }

    @Override
    public void cut(long first) {
        blocks.tailMap(first, true).clear();
        buckets.tailMap(Block.firstBucket(first), true).clear();
    }
}
