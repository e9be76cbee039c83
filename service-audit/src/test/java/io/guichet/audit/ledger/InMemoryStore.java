package io.guichet.audit.ledger;

import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.Tile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is kept of a ledger, in memory; survives the ledger that wrote it, as a database does. */
final class InMemoryStore {

    static final SigningKey KEY = SigningKey.of("ledger.test/audit", new byte[32]);

    final NavigableMap<Long, Batch> batches = new TreeMap<>();
    final Map<String, byte[]> tiles = new HashMap<>();
    final Map<String, Long> entries = new HashMap<>();
    final Map<String, Long> chains = new HashMap<>();
    final List<Arrived> deadLetters = new ArrayList<>();
    final Kept file = new Kept();
    final Kept database = new Kept();
    final Kept cosigned = new Kept();
    LogKeys keys = new LogKeys("ledger.test/audit", Optional.of(KEY), List.of());
    long tiled;
    long indexed;

    static final class Kept implements KeptCheckpoints {
        @Nullable
        SignedNote note;

        @Override
        public Optional<SignedNote> last() {
            return Optional.ofNullable(note);
        }

        @Override
        public void keep(SignedNote kept) {
            note = kept;
        }
    }

    private LedgerFigures figures = LedgerFigures.none();

    SignCheckpoint signing(Steps steps) {
        return new SignCheckpoint(keys, file, database, steps);
    }

    void tell(LedgerFigures listener) {
        figures = listener;
    }

    Ledger ledger() {
        return ledger(Steps.passing());
    }

    Ledger ledger(Steps steps) {
        return ledger(signing(steps), steps);
    }

    Ledger ledger(SignCheckpoint signing, Steps steps) {
        return new Ledger(
                new Stored(),
                tiles(),
                new Index(),
                new Advance(),
                signing,
                deadLetters::add,
                Set.of("guichet.queue.organisation"),
                steps,
                figures,
                "epoch");
    }

    ReadLog log() {
        return new ReadLog(new Stored(), tiles(), database, cosigned);
    }

    Tiles tiles() {
        return new Tiles() {
            @Override
            public byte[] hashes(int level, long index) {
                return tiles.getOrDefault(level + "/" + index, new byte[0]);
            }

            @Override
            public void put(Tile tile, byte[] hashes) {
                tiles.put(tile.level() + "/" + tile.index(), hashes.clone());
            }
        };
    }

    Batches storedBatches() {
        return new Stored();
    }

    EntryIndex index() {
        return new Index();
    }

    Progress progress() {
        return new Advance();
    }

    List<Leaf> leaves() {
        return batches.values().stream()
                .flatMap(batch -> batch.leaves().stream())
                .map(Leaf::parse)
                .toList();
    }

    private final class Stored implements Batches {
        @Override
        public Optional<Batch> head() {
            return batches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(batches.lastEntry().getValue());
        }

        @Override
        public void add(Batch batch) {
            if (batches.putIfAbsent(batch.first(), batch) != null) throw new Fenced(batch.first());
        }

        @Override
        public List<Batch> covering(long from, long to) {
            return batches.headMap(to, false).values().stream()
                    .filter(batch -> batch.end() > from)
                    .toList();
        }

        @Override
        public SortedMap<Long, byte[]> leaves(Collection<Long> places) {
            SortedMap<Long, byte[]> found = new TreeMap<>();
            for (long place : places) {
                Map.Entry<Long, Batch> batch = batches.floorEntry(place);
                if (batch == null || batch.getValue().end() <= place) continue;
                found.put(place, batch.getValue().leaves().get((int) (place - batch.getKey())));
            }
            return found;
        }
    }

    private final class Index implements EntryIndex {
        @Override
        public void add(List<Placed> placed) {
            for (Placed one : placed) {
                if (one.leaf().kind() != Leaf.Kind.EVENT) continue;
                entries.putIfAbsent(one.leaf().eventKey(), one.index());
                chains.merge(one.leaf().chain(), one.leaf().sequence(), Math::max);
            }
        }

        @Override
        public void cut(long size) {
            entries.values().removeIf(index -> index >= size);
        }

        @Override
        public Set<String> known(Collection<String> eventKeys) {
            Set<String> known = new HashSet<>(eventKeys);
            known.retainAll(entries.keySet());
            return known;
        }

        @Override
        public Map<String, Long> lastSequences(Collection<String> wanted) {
            Map<String, Long> last = new HashMap<>(chains);
            last.keySet().retainAll(wanted);
            return last;
        }
    }

    private final class Advance implements Progress {
        @Override
        public long tiled() {
            return tiled;
        }

        @Override
        public void tiled(long size) {
            tiled = Math.max(tiled, size);
        }

        @Override
        public void tileAgain() {
            tiled = 0;
        }

        @Override
        public long indexed() {
            return indexed;
        }

        @Override
        public void indexed(long size) {
            indexed = Math.max(indexed, size);
        }

        @Override
        public void indexedOnly(long size) {
            indexed = size;
        }
    }
}
