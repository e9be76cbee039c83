package io.guichet.audit.ledger;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.EntryBundle;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.Proofs;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TlogProof;
import io.guichet.platform.domain.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** The log as its last checkpoint covers it: what is behind that does not exist for a reader. Thread-safe. */
public final class ReadLog {

    private final Batches batches;
    private final Tiles tiles;
    private final KeptCheckpoints checkpoints;
    private final KeptCheckpoints cosigned;
    private final AtomicLong covered = new AtomicLong();

    /** @param cosigned the last that witnesses signed too */
    public ReadLog(Batches batches, Tiles tiles, KeptCheckpoints checkpoints, KeptCheckpoints cosigned) {
        this.batches = batches;
        this.tiles = tiles;
        this.checkpoints = checkpoints;
        this.cosigned = cosigned;
    }

    /**
     * The last one, with the signatures of witnesses that have seen it.
     *
     * @throws NotFound before the first
     */
    public SignedNote checkpoint() {
        SignedNote last = checkpoints.last().orElseThrow(() -> new NotFound("checkpoint", "yet"));
        return cosigned.last()
                .filter(note -> note.text().equals(last.text()))
                .map(note -> last.with(note.signatures()))
                .orElse(last);
    }

    /**
     * The last one that witnesses signed; the log may have grown since.
     *
     * @throws NotFound before the first
     */
    public SignedNote cosigned() {
        return cosigned.last().orElseThrow(() -> new NotFound("cosigned checkpoint", "yet"));
    }

    public long size() {
        return checkpoints.last().map(note -> Checkpoint.of(note).size()).orElse(0L);
    }

    /** @throws NotFound unless the checkpoint covers it */
    public byte[] hashes(Tile tile) {
        requireCovered(tile);
        byte[] hashes = tiles.hashes(tile.level(), tile.index());
        int wanted = tile.width() * Hash.BYTES;
        if (hashes.length < wanted) throw new NotFound("tile", tile.path());
        return Arrays.copyOf(hashes, wanted);
    }

    /** What a checkpoint covered once is covered for good: who reads the whole log asks for it once. */
    private void requireCovered(Tile tile) {
        if (tile.isWithin(covered.get())) return;
        if (!tile.isWithin(covered.accumulateAndGet(size(), Math::max))) throw new NotFound("tile", tile.path());
    }

    /** The entries under a tile of level 0. */
    public byte[] bundle(Tile tile) {
        return EntryBundle.write(entries(tile));
    }

    /** @throws NotFound unless the checkpoint covers them */
    public List<byte[]> entries(Tile tile) {
        requireCovered(tile);
        long from = tile.index() * Tile.WIDTH;
        List<byte[]> entries = batches.range(from, from + tile.width());
        if (entries.size() != tile.width()) throw new NotFound("tile", tile.path());
        return entries;
    }

    /** @throws NotFound unless the checkpoint covers it */
    public byte[] entry(long index) {
        List<byte[]> found = index < 0 || index >= size() ? List.of() : batches.range(index, index + 1);
        if (found.size() != 1) throw new NotFound("entry", Long.toString(index));
        return found.getFirst();
    }

    /** @throws NotFound unless the checkpoint covers that size, and that size the index */
    public List<Hash> inclusion(long index, long size) {
        if (size > size() || index < 0 || index >= size) throw new NotFound("entry", index + " at size " + size);
        return proofs().inclusion(index, size);
    }

    /** @throws NotFound unless 0 ≤ from ≤ to and the checkpoint covers it */
    public List<Hash> consistency(long from, long to) {
        if (from < 0 || from > to || to > size()) throw new NotFound("consistency", from + " to " + to);
        return proofs().consistency(from, to);
    }

    /** The root at an earlier size. */
    public Hash root(long size) {
        if (size < 0 || size > size()) throw new NotFound("root", "at size " + size);
        return proofs().root(size);
    }

    /** That this entry stands in the log; with the last checkpoint that witnesses signed too, where it covers the entry. */
    public TlogProof receipt(long index) {
        SignedNote note = bestFor(index);
        long size = Checkpoint.of(note).size();
        if (index < 0 || index >= size) throw new NotFound("entry", Long.toString(index));
        return new TlogProof(index, proofs().inclusion(index, size), note);
    }

    /** That these entries stand in the log, all with the same checkpoint. */
    public List<TlogProof> receipts(List<Long> indexes) {
        SignedNote note =
                bestFor(indexes.stream().mapToLong(Long::longValue).max().orElse(0));
        long size = Checkpoint.of(note).size();
        Proofs proofs = proofs();
        return indexes.stream()
                .map(index -> new TlogProof(index, proofs.inclusion(index, size), note))
                .toList();
    }

    /** The newest is seen by a witness some seconds later, and by then it is not the newest any more. */
    private SignedNote bestFor(long index) {
        SignedNote newest = checkpoint();
        return cosigned.last()
                .filter(note -> Checkpoint.of(note).size() > index)
                .filter(note ->
                        Checkpoint.of(note).size() <= Checkpoint.of(newest).size())
                .orElse(newest);
    }

    /** The entries at these places, in this order. */
    public List<byte[]> entries(List<Long> indexes) {
        long size = size();
        for (long index : indexes) {
            if (index < 0 || index >= size) throw new NotFound("entry", Long.toString(index));
        }
        Map<Long, byte[]> read = batches.leaves(indexes);
        return indexes.stream()
                .map(index -> {
                    byte[] entry = read.get(index);
                    if (entry == null) throw new NotFound("entry", Long.toString(index));
                    return entry;
                })
                .toList();
    }

    private Proofs proofs() {
        return new Proofs(tiles.subtrees());
    }
}
