package io.guichet.audit.ledger;

import io.guichet.audit.log.CompactRange;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.TreeHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends. One batch is one write; tiles, index and checkpoint follow from it and are caught up after a crash. Two that
 * append at once are told apart by the batch's unique place: the slower one reads what the faster one wrote and goes on
 * behind it. Not thread-safe.
 */
public final class Ledger {

    /** A batch holds no more leaves than this, and no more bytes. */
    static final int MOST_LEAVES = 1024;

    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final int ROUNDS = 16;
    private static final Logger log = LoggerFactory.getLogger(Ledger.class);

    private final Batches batches;
    private final Tiles tiles;
    private final EntryIndex index;
    private final Progress progress;
    private final SignCheckpoint signing;
    private final DeadLetters deadLetters;
    private final Set<String> compacted;
    private final Steps steps;
    private final LedgerFigures figures;
    private final String epoch;

    private @Nullable Edge edge;

    /** Where the log ends, as far as this one knows. */
    private record Edge(CompactRange range, GrowTiles tiles, Offsets offsets) {}

    /**
     * @param compacted topics whose offsets have gaps by design
     * @param epoch names this run
     */
    public Ledger(
            Batches batches,
            Tiles tiles,
            EntryIndex index,
            Progress progress,
            SignCheckpoint signing,
            DeadLetters deadLetters,
            Set<String> compacted,
            Steps steps,
            LedgerFigures figures,
            String epoch) {
        this.batches = batches;
        this.tiles = tiles;
        this.index = index;
        this.progress = progress;
        this.signing = signing;
        this.deadLetters = deadLetters;
        this.compacted = Set.copyOf(compacted);
        this.steps = steps;
        this.figures = figures;
        this.epoch = epoch;
    }

    /**
     * Reads where the log ends and finishes what a crash left: tiles, index, checkpoint.
     *
     * @return which messages are next
     */
    public Offsets recover() {
        edge = null;
        Batch head = batches.head().orElse(null);
        long size = head == null ? 0 : head.end();
        Edge read;
        try {
            read = read(size, head);
        } catch (IllegalStateException damaged) {
            log.error("tiles are damaged and made again: {}", damaged.getMessage());
            progress.tileAgain();
            read = read(size, head);
        }
        index(size);
        CompactRange range = read.range();
        edge = read;
        figures.appended(size);
        signing.sign(size, range.root(), tiles);
        return read.offsets();
    }

    private Edge read(long size, @Nullable Batch head) {
        tile(size);
        return new Edge(
                CompactRange.of(size, tiles.subtrees()),
                new GrowTiles(tiles, size),
                head == null ? Offsets.NONE : head.offsets());
    }

    private void tile(long size) {
        GrowTiles growing = new GrowTiles(tiles, Math.min(size, progress.tiled()));
        for (long from = Math.min(size, progress.tiled()); from < size; ) {
            Batch batch = batches.covering(from, from + 1).getFirst();
            List<byte[]> missing = batch.leaves()
                    .subList((int) (from - batch.first()), batch.leaves().size());
            growing.append(missing.stream().map(TreeHash::leaf).toList());
            progress.tiled(batch.end());
            from = batch.end();
        }
    }

    private void index(long size) {
        // Batches were taken away: what came with them must not be taken for known when it comes again.
        if (progress.indexed() > size) {
            index.cut(size);
            progress.indexedOnly(size);
        }
        for (long from = Math.min(size, progress.indexed()); from < size; ) {
            Batch batch = batches.covering(from, from + 1).getFirst();
            index.add(placed(batch));
            progress.indexed(batch.end());
            from = batch.end();
        }
    }

    /**
     * Takes messages into the log; those that are in it already change nothing.
     *
     * @return how many leaves there are more
     */
    public int append(List<Arrived> arrived) {
        int added = 0;
        for (int begin = 0; begin < arrived.size(); ) {
            int end = begin;
            int bytes = 0;
            int room = room();
            while (end < arrived.size() && end - begin < room && bytes < MOST_BYTES / 2) {
                byte[] value = arrived.get(end++).value();
                bytes += value == null ? 0 : Math.min(value.length, 65_535);
            }
            added += appendBatch(arrived.subList(begin, end));
            begin = end;
        }
        return added;
    }

    /** Where much comes, batches end where a tile ends: its entries are then read from one of them. */
    private int room() {
        int most = MOST_LEAVES / 2;
        Edge known = edge;
        return known == null ? most : most - (int) (known.range().size() % most);
    }

    private int appendBatch(List<Arrived> arrived) {
        for (int round = 0; round < ROUNDS; round++) {
            Edge known = edge;
            if (known == null) {
                recover();
                known = java.util.Objects.requireNonNull(edge);
            }
            ChooseLeaves.Chosen chosen = new ChooseLeaves(index, compacted).choose(arrived, known.offsets());
            if (chosen.leaves().isEmpty()) {
                edge = new Edge(known.range(), known.tiles(), chosen.offsets());
                return 0;
            }
            chosen.rejected().forEach(deadLetters::put);
            try {
                steps.reached(Steps.Step.BEFORE_BATCH);
                write(known, chosen);
                return chosen.leaves().size();
            } catch (Batches.Fenced faster) {
                edge = null;
            } catch (RuntimeException unknown) {
                // It may or may not be written: only the database knows.
                edge = null;
                throw unknown;
            }
        }
        throw new IllegalStateException("another writer was faster " + ROUNDS + " times");
    }

    private void write(Edge known, ChooseLeaves.Chosen chosen) {
        List<byte[]> bytes = chosen.leaves().stream().map(Leaf::bytes).toList();
        Batch batch = new Batch(known.range().size(), bytes, chosen.offsets(), epoch);
        batches.add(batch);
        steps.reached(Steps.Step.AFTER_BATCH);
        List<Hash> hashes = bytes.stream().map(TreeHash::leaf).toList();
        hashes.forEach(known.range()::append);
        known.tiles().append(hashes);
        steps.reached(Steps.Step.AFTER_TILES);
        progress.tiled(batch.end());
        steps.reached(Steps.Step.AFTER_TILES_NOTED);
        List<EntryIndex.Placed> placed = new ArrayList<>();
        for (Leaf leaf : chosen.leaves()) placed.add(new EntryIndex.Placed(batch.first() + placed.size(), leaf));
        index.add(placed);
        steps.reached(Steps.Step.AFTER_INDEX);
        progress.indexed(batch.end());
        steps.reached(Steps.Step.AFTER_INDEX_NOTED);
        edge = new Edge(known.range(), known.tiles(), chosen.offsets());
        tell(chosen, batch.end());
        signing.sign(batch.end(), known.range().root(), tiles);
    }

    private void tell(ChooseLeaves.Chosen chosen, long size) {
        figures.appended(size);
        chosen.rejected().forEach(one -> figures.rejected());
        chosen.leaves().stream()
                .filter(leaf -> leaf.kind() == Leaf.Kind.ALARM)
                .forEach(leaf -> figures.alarm(leaf.line("alarm")));
    }

    private static List<EntryIndex.Placed> placed(Batch batch) {
        List<EntryIndex.Placed> placed = new ArrayList<>();
        for (int place = 0; place < batch.leaves().size(); place++) {
            Leaf leaf = Leaf.read(batch.leaves().get(place));
            if (leaf.kind() == Leaf.Kind.DAMAGED) log.error("entry {} is damaged", batch.first() + place);
            else placed.add(new EntryIndex.Placed(batch.first() + place, leaf));
        }
        return placed;
    }
}
