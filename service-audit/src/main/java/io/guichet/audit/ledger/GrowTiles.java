package io.guichet.audit.ledger;

import io.guichet.audit.log.Hash;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TileHashes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the right edge of the tiles as leaves come in. Doing the same leaves again writes the same. */
final class GrowTiles {

    private final Tiles tiles;
    private final SortedMap<Integer, byte[]> edges = new TreeMap<>();
    private long size;

    /** @param size how many leaves the tiles hold for certain */
    GrowTiles(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
        for (int level = 0; Tile.itemsAt(level, size) > 0; level++) {
            long items = Tile.itemsAt(level, size);
            int width = (int) (items % Tile.WIDTH);
            if (width == 0) continue;
            byte[] stored = tiles.hashes(level, items / Tile.WIDTH);
            if (stored.length < width * Hash.BYTES) {
                throw new IllegalStateException("tile " + level + "/" + items / Tile.WIDTH + " is too short");
            }
            edges.put(level, Arrays.copyOf(stored, width * Hash.BYTES));
        }
    }

    long append(List<Hash> leaves) {
        Map<Tile, byte[]> grown = new LinkedHashMap<>();
        for (Hash leaf : leaves) {
            push(0, leaf, grown);
            size++;
        }
        for (var edge : edges.entrySet()) {
            int level = edge.getKey();
            int width = edge.getValue().length / Hash.BYTES;
            if (width > 0) grown.put(new Tile(level, Tile.itemsAt(level, size) / Tile.WIDTH, width), edge.getValue());
        }
        tiles.put(grown);
        return size;
    }

    private void push(int level, Hash hash, Map<Tile, byte[]> grown) {
        byte[] edge = edges.getOrDefault(level, new byte[0]);
        byte[] longer = Arrays.copyOf(edge, edge.length + Hash.BYTES);
        hash.writeTo(longer, edge.length);
        if (longer.length < Tile.WIDTH * Hash.BYTES) {
            edges.put(level, longer);
            return;
        }
        edges.put(level, new byte[0]);
        grown.put(new Tile(level, (size >> (Tile.HEIGHT * level)) / Tile.WIDTH, Tile.WIDTH), longer);
        push(level + 1, TileHashes.over(longer, 0, Tile.WIDTH), grown);
    }
}
