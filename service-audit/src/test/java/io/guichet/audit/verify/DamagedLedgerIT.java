package io.guichet.audit.verify;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.guichet.audit.TestBackend;
import io.guichet.audit.ledger.Arrived;
import io.guichet.audit.ledger.KeptCheckpoints;
import io.guichet.audit.ledger.Ledger;
import io.guichet.audit.ledger.LedgerFigures;
import io.guichet.audit.ledger.LogKeys;
import io.guichet.audit.ledger.Messages;
import io.guichet.audit.ledger.ReadLog;
import io.guichet.audit.ledger.SignCheckpoint;
import io.guichet.audit.ledger.Steps;
import io.guichet.audit.ledger.file.NoFile;
import io.guichet.audit.ledger.mongo.MongoBatches;
import io.guichet.audit.ledger.mongo.MongoCheckpoints;
import io.guichet.audit.ledger.mongo.MongoProgress;
import io.guichet.audit.ledger.mongo.MongoTiles;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.search.TermIndex;
import io.guichet.audit.search.mongo.MongoBlocks;
import io.guichet.audit.search.mongo.MongoEntries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rows I9, F12, S16: somebody who may write the database changes it, once in each of a thousand rounds; every time the
 * check says so, and where, and is content again when it is put back.
 */
class DamagedLedgerIT {

    private static final SigningKey KEY = SigningKey.of("ledger.test/audit", new byte[32]);
    private static final int BATCHES = 20;
    private static final int ROUNDS = 1_000;
    private static final int REWRITINGS = 24;

    private static final MongoClient CLIENT = TestBackend.client();
    private static final MongoDatabase DATABASE = TestBackend.fresh(CLIENT);
    private static final MongoCollection<Document> STORED = DATABASE.getCollection("batches");
    private static final MongoCollection<Document> TILES = DATABASE.getCollection("tiles");
    private static final MongoCollection<Document> STATE = DATABASE.getCollection("state");
    private static final KeptCheckpoints CHECKPOINTS = MongoCheckpoints.signed(STATE);
    private static final LogSource LOG =
            new StoredLog(new ReadLog(new MongoBatches(STORED), new MongoTiles(TILES), CHECKPOINTS, new NoFile()));
    private static final VerifyLog VERIFY = new VerifyLog(LOG, List.of(KEY.verifier()));
    private static final List<SignedNote> KEPT = new ArrayList<>();

    private final Random random = new Random(20261128);

    @BeforeAll
    static void write() {
        Ledger ledger = ledger();
        for (int batch = 0; batch < BATCHES; batch++) {
            List<Arrived> messages = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = batch * 8 + i;
                messages.add(Messages.event(Messages.TICKETS, number, "t" + number, 1));
            }
            ledger.append(messages);
            if (batch == BATCHES / 2) KEPT.add(CHECKPOINTS.last().orElseThrow());
        }
        KEPT.add(CHECKPOINTS.last().orElseThrow());
        assertThat(VERIFY.verify(KEPT).fault()).isNull();
    }

    @AfterAll
    static void close() {
        DATABASE.drop();
        CLIENT.close();
    }

    private static Ledger ledger() {
        return new Ledger(
                new MongoBatches(STORED),
                new MongoTiles(TILES),
                new MongoEntries(
                        DATABASE.getCollection("entries"),
                        DATABASE.getCollection("chains"),
                        new TermIndex(
                                new MongoBatches(STORED),
                                new MongoBlocks(DATABASE.getCollection("blocks"), DATABASE.getCollection("terms")),
                                TermIndex.BLOCK)),
                new MongoProgress(STATE),
                new SignCheckpoint(
                        new LogKeys("ledger.test/audit", Optional.of(KEY), List.of()),
                        new NoFile(),
                        CHECKPOINTS,
                        Steps.passing()),
                arrived -> {},
                Set.of(),
                Steps.passing(),
                LedgerFigures.none(),
                "test");
    }

    @Test
    void of_a_thousand_edits_deletions_and_swaps_none_goes_unseen() {
        for (int round = 0; round < ROUNDS; round++) {
            Damage damage = damage(random.nextInt(9));
            Verdict verdict = VERIFY.verify(List.of());
            assertThat(verdict.isGood()).as("round %d: %s", round, damage.what).isFalse();
            assertThat(verdict.firstBad().orElse(-1)).as(damage.what).isEqualTo(damage.index);
            damage.undo.run();
            if (round % 200 == 199) assertThat(VERIFY.verify(KEPT).fault()).isNull();
        }
    }

    /** The tree recomputed, and even signed again with the stolen key: a checkpoint kept elsewhere tells. */
    @Test
    void a_whole_tree_that_was_recomputed_is_seen_by_a_kept_checkpoint() {
        List<Document> batches = STORED.find().into(new ArrayList<>());
        List<Document> tiles = TILES.find().into(new ArrayList<>());
        List<Document> state = STATE.find().into(new ArrayList<>());
        for (int round = 0; round < REWRITINGS; round++) {
            Damage damage = damage(random.nextInt(4));
            boolean keepsSignature = round % 2 == 0;
            TILES.deleteMany(new Document());
            STATE.deleteMany(keepsSignature ? eq("_id", "progress") : new Document());
            ledger().recover();

            Verdict alone = VERIFY.verify(List.of());
            Verdict compared = VERIFY.verify(KEPT);
            assertThat(alone.isGood()).as("resigned %s", damage.what).isEqualTo(!keepsSignature);
            assertThat(compared.isGood()).as(damage.what).isFalse();
            assertThat(compared.firstBad().orElse(-1))
                    .as(damage.what)
                    .isLessThanOrEqualTo(damage.index)
                    .isGreaterThan(damage.index - BATCHES * 8L / 2 - 9);

            put(STORED, batches);
            put(TILES, tiles);
            put(STATE, state);
        }
    }

    @Test
    void a_log_that_was_cut_is_seen_by_a_kept_checkpoint() {
        List<Document> tail = STORED.find(gte("_id", 96L)).into(new ArrayList<>());
        List<Document> state = STATE.find().into(new ArrayList<>());
        STORED.deleteMany(gte("_id", 96L));
        STATE.deleteMany(new Document());
        ledger().recover();

        assertThat(VERIFY.verify(List.of()).isGood()).isTrue();
        assertThat(VERIFY.verify(KEPT).fault()).contains("it was cut");

        STORED.insertMany(tail);
        put(STATE, state);
        put(DATABASE.getCollection("entries"), List.of());
    }

    /** @param index the first that is wrong */
    private record Damage(String what, long index, Runnable undo) {}

    private Damage damage(int kind) {
        Document batch = STORED.find(eq("_id", random.nextInt(BATCHES) * 8L)).first();
        assertThat(batch).isNotNull();
        long first = batch.getLong("_id");
        List<Binary> entries = new ArrayList<>(batch.getList("entries", Binary.class));
        int place = random.nextInt(8);
        Runnable undo = () -> STORED.replaceOne(eq("_id", first), batch);
        return switch (kind) {
            case 0 -> {
                entries.set(place, flipped(entries.get(place)));
                set(first, entries);
                yield new Damage("byte of entry " + (first + place), first + place, undo);
            }
            case 1 -> {
                int other = (place + 1 + random.nextInt(7)) % 8;
                Collections.swap(entries, place, other);
                set(first, entries);
                yield new Damage("swap " + place + " " + other + " of " + first, first + Math.min(place, other), undo);
            }
            case 2 -> {
                entries.set(place, entries.get((place + 3) % 8));
                set(first, entries);
                yield new Damage("copy over " + (first + place), first + place, undo);
            }
            case 3 -> {
                long last = (first + 8L * (1 + random.nextInt(BATCHES - 1))) % (BATCHES * 8L);
                Document other = STORED.find(eq("_id", last)).first();
                assertThat(other).isNotNull();
                set(first, other.getList("entries", Binary.class));
                set(last, entries);
                yield new Damage("batches " + first + " and " + last, Math.min(first, last), () -> {
                    undo.run();
                    STORED.replaceOne(eq("_id", last), other);
                });
            }
            case 4 -> {
                entries.remove(place);
                set(first, entries);
                yield new Damage("without " + (first + place), first + place, undo);
            }
            case 5 -> {
                STORED.deleteOne(eq("_id", first));
                yield new Damage("without batch " + first, first, () -> STORED.insertOne(batch));
            }
            case 6 -> tile(hashes -> hashes[random.nextInt(hashes.length)] ^= (byte) (1 << random.nextInt(8)));
            case 7 ->
                tile(hashes -> {
                    byte[] swapped = java.util.Arrays.copyOfRange(hashes, 0, 32);
                    System.arraycopy(hashes, 32 * 5, hashes, 0, 32);
                    System.arraycopy(swapped, 0, hashes, 32 * 5, 32);
                });
            default -> {
                Document tile = TILES.find(eq("_id", "0/0")).first();
                assertThat(tile).isNotNull();
                TILES.deleteOne(eq("_id", "0/0"));
                yield new Damage("without tile 0/0", 0, () -> TILES.insertOne(tile));
            }
        };
    }

    private static Damage tile(java.util.function.Consumer<byte[]> change) {
        Document tile = TILES.find(eq("_id", "0/0")).first();
        assertThat(tile).isNotNull();
        byte[] before = tile.get("hashes", Binary.class).getData();
        byte[] after = before.clone();
        change.accept(after);
        TILES.updateOne(eq("_id", "0/0"), new Document("$set", new Document("hashes", new Binary(after))));
        return new Damage(
                "tile 0/0",
                java.util.Arrays.mismatch(before, after) / 32,
                () -> TILES.replaceOne(eq("_id", "0/0"), tile));
    }

    private static void set(long first, List<Binary> entries) {
        STORED.updateOne(eq("_id", first), new Document("$set", new Document("entries", entries)));
    }

    private Binary flipped(Binary entry) {
        byte[] bytes = entry.getData().clone();
        // Behind the headings, so that it still reads as a leaf: the check must not depend on that.
        int at = 90 + random.nextInt(bytes.length - 90);
        bytes[at] = bytes[at] == '7' ? (byte) '8' : (byte) '7';
        return new Binary(bytes);
    }

    private static void put(MongoCollection<Document> collection, List<Document> documents) {
        collection.deleteMany(new Document());
        if (!documents.isEmpty()) collection.insertMany(documents);
    }
}
