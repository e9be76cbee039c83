package io.guichet.audit.ledger.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.guichet.audit.TestBackend;
import io.guichet.audit.ledger.Arrived;
import io.guichet.audit.ledger.Batch;
import io.guichet.audit.ledger.Batches;
import io.guichet.audit.ledger.EntryIndex;
import io.guichet.audit.ledger.KeptCheckpoints;
import io.guichet.audit.ledger.Ledger;
import io.guichet.audit.ledger.LedgerFigures;
import io.guichet.audit.ledger.LedgerStoresContract;
import io.guichet.audit.ledger.LogKeys;
import io.guichet.audit.ledger.Messages;
import io.guichet.audit.ledger.Offsets;
import io.guichet.audit.ledger.Progress;
import io.guichet.audit.ledger.SignCheckpoint;
import io.guichet.audit.ledger.Steps;
import io.guichet.audit.ledger.Tiles;
import io.guichet.audit.ledger.file.CheckpointFile;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.MerkleTree;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.search.TermIndex;
import io.guichet.audit.search.mongo.MongoBlocks;
import io.guichet.audit.search.mongo.MongoEntries;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MongoLedgerStoresIT extends LedgerStoresContract {

    private static final MongoClient CLIENT = TestBackend.client();
    private static final SigningKey KEY = SigningKey.of("ledger.test/audit", new byte[32]);

    /** Some are full between one kill and the next. */
    private static final int BLOCK = 8;

    private final MongoDatabase database = TestBackend.fresh(CLIENT);

    @TempDir
    private Path directory;

    @AfterEach
    void drop() {
        database.drop();
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @Override
    protected Batches batches() {
        return new MongoBatches(database.getCollection("batches"));
    }

    @Override
    protected Tiles tiles() {
        return new MongoTiles(database.getCollection("tiles"));
    }

    @Override
    protected EntryIndex index() {
        MongoBlocks blocks = new MongoBlocks(database.getCollection("blocks"), database.getCollection("terms"));
        return new MongoEntries(
                database.getCollection("entries"),
                database.getCollection("chains"),
                new TermIndex(batches(), blocks, BLOCK));
    }

    @Override
    protected Progress progress() {
        return new MongoProgress(database.getCollection("state"));
    }

    @Override
    protected KeptCheckpoints checkpoints() {
        return MongoCheckpoints.signed(database.getCollection("state"));
    }

    /** Row F2, on a database: a run that ends between two writes, and the next one. */
    @ParameterizedTest
    @EnumSource
    void killed_at_any_step_the_log_is_dense_and_whole(Steps.Step fatal) {
        List<Arrived> all = Messages.some();
        for (int at = 0; at < all.size(); at += 20) {
            List<Arrived> part = all.subList(at, at + 20);
            assertThatThrownBy(() -> ledger(step -> {
                                if (step == fatal) throw new Killed();
                            })
                            .append(part))
                    .isInstanceOf(Killed.class);
            Ledger next = ledger(Steps.passing());
            Offsets offsets = next.recover();
            next.append(part.stream()
                    .filter(one -> one.offset() >= offsets.of(one.partition()))
                    .toList());
        }

        List<byte[]> leaves = batches().covering(0, Long.MAX_VALUE).stream()
                .map(Batch::leaves)
                .flatMap(List::stream)
                .toList();
        Checkpoint checkpoint = Checkpoint.of(checkpoints().last().orElseThrow());
        assertThat(checkpoint.size()).isEqualTo(leaves.size());
        assertThat(checkpoint.root()).isEqualTo(MerkleTree.of(leaves).proofs().root(leaves.size()));
        assertThat(progress().tiled()).isEqualTo(leaves.size());
        assertThat(progress().indexed()).isEqualTo(leaves.size());
        assertThat(new CheckpointFile(directory.resolve("checkpoint")).last())
                .isEqualTo(checkpoints().last());
    }

    @Test
    void the_file_keeps_what_was_signed_also_when_the_database_is_lost() {
        ledger(Steps.passing()).append(Messages.some());
        database.drop();
        SignCheckpoint signing = signing(Steps.passing());

        ledger(signing, Steps.passing()).recover();

        assertThat(signing.refusal()).contains("the database lost leaves or an old copy was put back");
    }

    private SignCheckpoint signing(Steps steps) {
        return new SignCheckpoint(
                new LogKeys("ledger.test/audit", Optional.of(KEY), List.of()),
                new CheckpointFile(directory.resolve("checkpoint")),
                checkpoints(),
                steps);
    }

    private Ledger ledger(Steps steps) {
        return ledger(signing(steps), steps);
    }

    private Ledger ledger(SignCheckpoint signing, Steps steps) {
        return new Ledger(
                batches(),
                tiles(),
                index(),
                progress(),
                signing,
                arrived -> {},
                Set.of(),
                steps,
                LedgerFigures.none(),
                "test");
    }

    /** Not an exception: nothing catches it on the way. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
