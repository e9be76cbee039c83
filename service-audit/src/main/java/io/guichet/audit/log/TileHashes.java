package io.guichet.audit.log;

import java.util.function.BiFunction;

/**
 * The subtrees of a log from its tiles: a tile holds every eighth level, what lies between is hashed anew.
 *
 * @param tiles the hashes of a tile by level and index, as many as there are
 */
public record TileHashes(BiFunction<Integer, Long, byte[]> tiles) implements Subtrees {

    @Override
    public Hash of(int height, long index) {
        int level = height / Tile.HEIGHT;
        int inside = height % Tile.HEIGHT;
        long first = index << inside;
        byte[] tile = tiles.apply(level, first / Tile.WIDTH);
        return over(tile, (int) (first % Tile.WIDTH), 1 << inside);
    }

    /** The hash over so many neighbours in a tile; a power of two of them. */
    public static Hash over(byte[] tile, int first, int count) {
        if ((first + count) * Hash.BYTES > tile.length) {
            throw new IllegalStateException(
                    "a tile of " + tile.length / Hash.BYTES + " hashes, wanted " + (first + count));
        }
        if (count == 1) return Hash.at(tile, first * Hash.BYTES);
        return TreeHash.node(over(tile, first, count / 2), over(tile, first + count / 2, count / 2));
    }
}
