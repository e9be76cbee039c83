package io.guichet.audit.verify;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.CompactRange;
import io.guichet.audit.log.EntryBundle;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TileHashes;
import io.guichet.audit.log.TreeHash;
import io.guichet.audit.log.VerifierKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads every entry, makes the whole tree anew and compares it with what is served and what is signed, and with
 * checkpoints that somebody kept from earlier: those show it also when all tiles were recomputed and signed again.
 */
public final class VerifyLog {

    private static final int AHEAD = 6;

    private final LogSource source;
    private final List<VerifierKey> keys;

    /** @param keys of the log, current and retired */
    public VerifyLog(LogSource source, Collection<VerifierKey> keys) {
        this.source = source;
        this.keys = List.copyOf(keys);
    }

    /** One tile's worth of answers. */
    private record Part(Tile tile, LogSource.Bundle bundle, Optional<byte[]> hashes) {}

    /** The log is wrong; ends the walk. */
    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Verdict verdict;

        Wrong(Verdict verdict) {
            super(verdict.fault(), null, false, false);
            this.verdict = verdict;
        }
    }

    /** @param kept earlier checkpoints of this log, in any order */
    public Verdict verify(Collection<SignedNote> kept) {
        return verify(source.checkpoint(), kept);
    }

    /** @param newest the log is read as far as this checkpoint covers it */
    public Verdict verify(SignedNote newest, Collection<SignedNote> kept) {
        try {
            Checkpoint now = signed(newest);
            List<Checkpoint> earlier = new ArrayList<>();
            for (SignedNote note : kept) {
                Checkpoint old = signed(note);
                if (!old.origin().equals(now.origin())) {
                    return Verdict.bad(now.size(), "the kept checkpoint is of another log, " + old.origin());
                }
                if (old.size() > now.size()) {
                    return Verdict.badAt(
                            now.size(),
                            now.size(),
                            "the log has " + now.size() + " entries and had " + old.size() + ": it was cut");
                }
                earlier.add(old);
            }
            earlier.sort(Comparator.comparingLong(Checkpoint::size));
            return new Walk(now, new ArrayDeque<>(earlier)).run();
        } catch (Wrong wrong) {
            return wrong.verdict;
        }
    }

    private Checkpoint signed(SignedNote note) throws Wrong {
        try {
            Checkpoint checkpoint = Checkpoint.of(note);
            boolean isSigned = note.verifiedBy(keys).stream()
                    .anyMatch(key -> !key.isWitness() && key.name().equals(checkpoint.origin()));
            if (isSigned) return checkpoint;
            throw new Wrong(Verdict.bad(0, "a checkpoint is signed by no key of this log"));
        } catch (IllegalArgumentException broken) {
            throw new Wrong(Verdict.bad(0, "a checkpoint is broken: " + broken.getMessage()));
        }
    }

    /** From the first entry to the last. */
    private final class Walk {

        private final Checkpoint now;
        private final Deque<Checkpoint> earlier;
        private final CompactRange range = new CompactRange();
        private final List<Hash> upper = new ArrayList<>();
        private long good;
        private long sealed;

        Walk(Checkpoint now, Deque<Checkpoint> earlier) {
            this.now = now;
            this.earlier = earlier;
        }

        Verdict run() throws Wrong {
            compare();
            // Answers are fetched ahead: the log's side reads while this side hashes.
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Deque<Future<Part>> ahead = new ArrayDeque<>();
                List<Tile> tiles = Tile.ofLevel(0, now.size());
                int asked = 0;
                for (Tile _ : tiles) {
                    while (asked < tiles.size() && ahead.size() < AHEAD) {
                        Tile next = tiles.get(asked++);
                        ahead.add(threads.submit(() -> fetch(next)));
                    }
                    check(result(ahead.removeFirst()));
                }
            }
            upperTiles();
            if (!range.root().equals(now.root())) {
                return Verdict.badAt(
                        now.size(),
                        good,
                        "entries and tiles agree, the signed root at size " + now.size() + " differs");
            }
            return Verdict.good(now.size(), sealed);
        }

        private Part fetch(Tile tile) {
            return new Part(
                    tile, source.bundle(new Tile(Tile.ENTRIES, tile.index(), tile.width())), source.hashes(tile));
        }

        private void check(Part part) throws Wrong {
            long first = part.tile.index() * Tile.WIDTH;
            byte[] served = part.hashes.orElse(new byte[0]);
            List<byte[]> entries = entries(part);
            for (int place = 0; place < part.tile.width(); place++) {
                long index = first + place;
                Optional<Hash> tile = served.length >= (place + 1) * Hash.BYTES
                        ? Optional.of(Hash.at(served, place * Hash.BYTES))
                        : Optional.empty();
                Hash leaf;
                if (entries != null) {
                    if (place >= entries.size()) throw bad(index, "entry " + index + " is missing");
                    leaf = TreeHash.leaf(entries.get(place));
                } else {
                    leaf = alone(index, tile);
                }
                if (tile.isEmpty()) throw bad(index, part.tile.path() + " is missing or too short");
                if (!leaf.equals(tile.get())) throw bad(index, "entry " + index + " is not the one that was hashed");
                range.append(leaf);
                compare();
            }
            if (part.tile.isFull()) upper.add(TileHashes.over(served, 0, Tile.WIDTH));
        }

        /** Null when they must be asked for one by one. */
        private @Nullable List<byte[]> entries(Part part) throws Wrong {
            if (!(part.bundle instanceof LogSource.Bundle.Open open)) return null;
            try {
                return EntryBundle.read(open.bytes());
            } catch (IllegalArgumentException broken) {
                long first = part.tile.index() * Tile.WIDTH;
                throw bad(first, "the entries from " + first + " on cannot be read");
            }
        }

        private Hash alone(long index, Optional<Hash> tile) throws Wrong {
            return switch (source.entry(index)) {
                case LogSource.One.Open open -> TreeHash.leaf(open.bytes());
                case LogSource.One.Missing _ -> throw bad(index, "entry " + index + " is missing");
                case LogSource.One.Closed _ -> {
                    sealed++;
                    yield tile.orElseThrow(() -> bad(index, "the tile of entry " + index + " is missing"));
                }
            };
        }

        /** Where a kept checkpoint ends, the tree must have its root. */
        private void compare() throws Wrong {
            while (!earlier.isEmpty() && earlier.getFirst().size() == range.size()) {
                Checkpoint old = earlier.removeFirst();
                if (!range.root().equals(old.root())) {
                    throw bad(
                            good,
                            "an entry from " + good + " to " + (old.size() - 1)
                                    + " was changed since the checkpoint of size " + old.size() + " was signed");
                }
                good = old.size();
            }
        }

        private void upperTiles() throws Wrong {
            List<Hash> items = new ArrayList<>(upper);
            for (int level = 1; !items.isEmpty(); level++) {
                List<Hash> above = new ArrayList<>();
                for (Tile tile : Tile.ofLevel(level, now.size())) {
                    byte[] wanted = new byte[tile.width() * Hash.BYTES];
                    int begin = (int) (tile.index() * Tile.WIDTH);
                    for (int i = 0; i < tile.width(); i++) items.get(begin + i).writeTo(wanted, i * Hash.BYTES);
                    byte[] served = source.hashes(tile).orElse(new byte[0]);
                    if (!Arrays.equals(wanted, served)) {
                        int at = Math.max(0, Arrays.mismatch(wanted, served)) / Hash.BYTES;
                        long index = (tile.index() * Tile.WIDTH + at) << (Tile.HEIGHT * level);
                        throw bad(index, tile.path() + " is not made of the entries");
                    }
                    if (tile.isFull()) above.add(TileHashes.over(wanted, 0, Tile.WIDTH));
                }
                items = above;
            }
        }

        private Wrong bad(long index, String fault) {
            return new Wrong(Verdict.badAt(now.size(), index, fault));
        }
    }

    private static Part result(Future<Part> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the log cannot be read: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
