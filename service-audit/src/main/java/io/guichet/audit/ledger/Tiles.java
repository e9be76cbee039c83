package io.guichet.audit.ledger;

import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TileHashes;
import java.util.HashMap;
import java.util.Map;

/** The hashes of the log, in tiles; made from the batches. */
public interface Tiles {

    /** As many hashes of this tile as there are; empty when there is none. May hold more than a checkpoint covers. */
    byte[] hashes(int level, long index);

    /** Stores a tile over what it held. */
    void put(Tile tile, byte[] hashes);

    /** Stores these over what they held, in this order. */
    default void put(Map<Tile, byte[]> some) {
        some.forEach(this::put);
    }

    /** Whole subtrees, from these tiles as they are now: each is read once, however often it is asked for. */
    default TileHashes subtrees() {
        Map<String, byte[]> read = new HashMap<>();
        return new TileHashes(
                (level, index) -> read.computeIfAbsent(level + "/" + index, place -> hashes(level, index)));
    }
}
