package io.guichet.audit.search;

/**
 * Neighbouring entries whose terms are stored together, once, and never change.
 *
 * @param first place of its first entry
 * @param end place behind its last one
 * @param oldest when the oldest of them happened, Unix milliseconds
 * @param newest when the newest did
 */
public record Block(long first, long end, long oldest, long newest) {

    /** Where a share of its terms is kept; the later the block, the higher. */
    long bucket(int number) {
        return bucket(first, number);
    }

    static long bucket(long first, int number) {
        return firstBucket(first) + number;
    }

    /** The lowest bucket of a block that begins at this place. */
    public static long firstBucket(long first) {
        return first * Bucket.COUNT;
    }
}
