package io.guichet.audit.ledger;

import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TileHashes;

/** The hashes of the log, in tiles; made from the batches. */
public interface Tiles {

    /** As many hashes of this tile as there are; empty when there is none. May hold more than a checkpoint covers. */
    byte[] hashes(int level, long index);

    /** Stores a tile over what it held. */
    void put(Tile tile, byte[] hashes);

    /** Whole subtrees, from these tiles. */
    default TileHashes subtrees() {
        return new TileHashes((level, index) -> hashes(level, index));
    }
}
