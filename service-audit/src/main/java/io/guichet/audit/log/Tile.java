package io.guichet.audit.log;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the log as C2SP tlog-tiles cuts it: 256 hashes of one level, or the entries under a tile of level 0. A full
 * tile never changes.
 *
 * @param level of hashes, each over 256 of the level below; {@link #ENTRIES} for entries
 * @param width 1 to 256; less than 256 at the right edge only
 */
public record Tile(int level, long index, int width) {

    public static final int WIDTH = 256;
    public static final int ENTRIES = -1;

    /** Eight levels of the tree are one level of tiles. */
    public static final int HEIGHT = 8;

    private static final Pattern PATH = Pattern.compile("((?:x\\d{3}/)*\\d{3})(?:\\.p/([1-9]\\d{0,2}))?");
    private static final int LONGEST_PATH = 40;

    public Tile {
        if (level < ENTRIES || level > 63) throw new IllegalArgumentException("level " + level);
        if (index < 0) throw new IllegalArgumentException("index " + index);
        if (width < 1 || width > WIDTH) throw new IllegalArgumentException("width " + width);
    }

    /** Index and width of a path like {@code x001/x234/067.p/5}, in its one right form. */
    public static Tile parse(int level, String path) {
        Matcher parts = PATH.matcher(path);
        if (path.length() > LONGEST_PATH || !parts.matches()) throw new IllegalArgumentException("no tile: " + path);
        String digits = parts.group(1).replaceAll("[x/]", "");
        if (digits.length() > 18) throw new IllegalArgumentException("no tile: " + path);
        int width = parts.group(2) == null ? WIDTH : Integer.parseInt(parts.group(2));
        Tile tile = new Tile(level, Long.parseLong(digits), width);
        if (!tile.indexPath().equals(path)) throw new IllegalArgumentException("no tile: " + path);
        return tile;
    }

    /** All tiles of one level that a log of this size has, the last perhaps partial. */
    public static List<Tile> ofLevel(int level, long size) {
        long items = itemsAt(level, size);
        List<Tile> tiles = new ArrayList<>();
        for (long index = 0; index * WIDTH < items; index++) tiles.add(at(level, index, size));
        return tiles;
    }

    /** The tile as wide as a log of this size fills it. */
    public static Tile at(int level, long index, long size) {
        return new Tile(level, index, (int) Math.min(WIDTH, itemsAt(level, size) - index * WIDTH));
    }

    /** How many hashes a level has at this size. */
    public static long itemsAt(int level, long size) {
        int shift = HEIGHT * Math.max(level, 0);
        return shift > 62 ? 0 : size >> shift;
    }

    /** True when a log of this size has it. */
    public boolean isWithin(long size) {
        long items = itemsAt(level, size);
        return index <= items / WIDTH && index * WIDTH + width <= items;
    }

    public boolean isFull() {
        return width == WIDTH;
    }

    /** Below the log's prefix: {@code tile/0/x001/000.p/5}. */
    public String path() {
        return "tile/" + (level == ENTRIES ? "entries" : level) + "/" + indexPath();
    }

    private String indexPath() {
        StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x%03d/".formatted(rest % 1000));
        }
        return isFull() ? path.toString() : path + ".p/" + width;
    }
}
