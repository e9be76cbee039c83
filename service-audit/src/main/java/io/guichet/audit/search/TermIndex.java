package io.guichet.audit.search;

import io.guichet.audit.ledger.Batch;
import io.guichet.audit.ledger.Batches;
import io.guichet.audit.ledger.EntryIndex;
import io.guichet.audit.ledger.Leaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds entries by their terms. As many as make a block are stored together, once; those behind the last block are held
 * in memory, read from the batches by whoever did not write them. Thread-safe.
 *
 * <p>A store that keeps each term in its place in an index is changed in thousands of places by each batch; here it
 * only grows at its end, and what a search reads grows with the number of blocks.
 */
public final class TermIndex {

    /** Entries a block. */
    public static final int BLOCK = 8192;

    /** A reader holds no more than this many blocks' worth; what the writer has yet to store is found when it has. */
    private static final int MOST_RECENT = 2;

    private static final int FIRST_STEP = 4;
    private static final int LONGEST_STEP = 64;

    private final Batches batches;
    private final Blocks blocks;
    private final int size;
    private @Nullable Recent recent;

    /** @param size entries a block; the same for all who use the same blocks */
    public TermIndex(Batches batches, Blocks blocks, int size) {
        this.batches = batches;
        this.blocks = blocks;
        this.size = size;
    }

    /** Takes in entries in the order of their places; those that are in already change nothing. */
    public void add(List<EntryIndex.Placed> placed) {
        if (placed.isEmpty()) return;
        List<Facts> facts = placed.stream().map(one -> Facts.of(one.leaf())).toList();
        boolean isBehind = true;
        while (isBehind) isBehind = store(placed.getFirst().index());
        synchronized (this) {
            Recent known = known();
            for (int i = 0; i < facts.size(); i++) {
                // What is left out is damaged.
                while (known.end() < placed.get(i).index()) known.addUnreadable();
                if (known.end() == placed.get(i).index()) known.add(facts.get(i));
            }
            seal(known);
        }
    }

    /** Forgets the entries from this place on. */
    public synchronized void cut(long end) {
        blocks.cut(end / size * size);
        recent = null;
    }

    /** One step towards holding or having stored what stands before this place; false when there is no more to do. */
    private synchronized boolean store(long place) {
        Recent known = known();
        boolean isMore = known.end() < place;
        // A leaf that somebody took away hides those behind it from nobody.
        if (isMore && !readOn(known)) known.addUnreadable();
        seal(known);
        return isMore;
    }

    private Recent known() {
        Recent known = recent;
        if (known == null) {
            known = new Recent(endOf(blocks.all()));
            recent = known;
        }
        return known;
    }

    private boolean readOn(Recent known) {
        long from = known.end();
        for (Batch batch : batches.covering(from, from + 1)) {
            for (long place = from; place < batch.end(); place++) {
                Leaf leaf = Leaf.read(batch.leaves().get((int) (place - batch.first())));
                if (leaf.kind() == Leaf.Kind.DAMAGED) known.addUnreadable();
                else known.add(Facts.of(leaf));
            }
        }
        return known.end() > from;
    }

    private void seal(Recent known) {
        while (known.size() >= size) {
            if (endOf(blocks.all()) < known.first()) {
                // Somebody took blocks away: no hole is left, what is held is read again.
                recent = null;
                return;
            }
            List<Noted> entries = known.oldest(size);
            Map<Long, byte[]> buckets = new HashMap<>();
            Bucket.write(entries).forEach((number, bytes) -> buckets.put(Block.bucket(known.first(), number), bytes));
            blocks.add(
                    new Block(
                            known.first(),
                            known.first() + size,
                            times(entries).min().orElseThrow(),
                            times(entries).max().orElseThrow()),
                    buckets);
            known.forgetBefore(known.first() + size);
        }
    }

    private static LongStream times(List<Noted> entries) {
        return entries.stream().mapToLong(Noted::at);
    }

    /** The newest first, by when they happened. */
    public List<FoundEntry> find(Wanted wanted, int limit) {
        long[] terms = wanted.terms().isEmpty()
                ? new long[] {TermHash.EVERY}
                : wanted.terms().stream().mapToLong(TermHash::of).toArray();
        for (boolean again = false; ; again = true) {
            List<Block> stored = blocks.all();
            Newest newest = new Newest(wanted, limit);
            if (!findRecent(endOf(stored), terms, newest, again)) continue;
            findStored(stored, terms, newest);
            return newest.found();
        }
    }

    /** @return false when a block was stored meanwhile, and what is in it would be missed */
    private synchronized boolean findRecent(long stored, long[] terms, Newest newest, boolean again) {
        // Ahead of the store a second time: somebody took blocks away.
        if (again && known().first() > stored) recent = null;
        Recent known = known();
        if (known.first() > stored) return false;
        if (known.first() < stored) known.forgetBefore(stored);
        boolean isMore = true;
        while (isMore && known.size() < MOST_RECENT * size) isMore = readOn(known);
        known.find(terms, newest::offer);
        return true;
    }

    /** From the newest on, more at once the longer it takes. */
    private void findStored(List<Block> stored, long[] terms, Newest newest) {
        List<Block> order = stored.stream()
                .filter(newest::mayBeIn)
                .sorted(Comparator.comparingLong(Block::newest).reversed())
                .toList();
        int step = FIRST_STEP;
        for (int from = 0; from < order.size() && newest.mayBeIn(order.get(from)); from += step) {
            if (from > 0) step = Math.min(step * 2, LONGEST_STEP);
            findIn(order.subList(from, Math.min(from + step, order.size())), terms, newest);
        }
    }

    private void findIn(List<Block> some, long[] terms, Newest newest) {
        Set<Long> wanted = new LinkedHashSet<>();
        for (Block block : some) {
            for (long term : terms) wanted.add(block.bucket(Bucket.of(term)));
        }
        Map<Long, byte[]> read = blocks.buckets(wanted);
        for (Block block : some) {
            inAll(block, terms, read).forEach(newest::offer);
        }
    }

    private static List<Posting> inAll(Block block, long[] terms, Map<Long, byte[]> read) {
        List<Posting> found = null;
        for (long term : terms) {
            byte[] bucket = read.get(block.bucket(Bucket.of(term)));
            List<Posting> one = bucket == null ? List.of() : Bucket.read(bucket, term, block.first());
            found = found == null ? one : inBoth(found, one);
            if (found.isEmpty()) break;
        }
        return found == null ? List.of() : found;
    }

    /** Both are in the order of their places. */
    private static List<Posting> inBoth(List<Posting> some, List<Posting> others) {
        List<Posting> both = new ArrayList<>();
        int at = 0;
        for (Posting one : some) {
            while (at < others.size() && others.get(at).index() < one.index()) at++;
            if (at < others.size() && others.get(at).index() == one.index()) both.add(one);
        }
        return both;
    }

    private static long endOf(List<Block> stored) {
        return stored.isEmpty() ? 0 : stored.getLast().end();
    }
}
