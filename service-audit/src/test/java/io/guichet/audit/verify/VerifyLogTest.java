package io.guichet.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.ledger.SmallLog;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.Tile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Rows I9, S16: what a reader checks, without a database. */
class VerifyLogTest {

    private static final SigningKey STRANGER = SigningKey.of("ledger.test/audit", new byte[] {
        9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    });
    private static final SmallLog LOG = new SmallLog();

    static {
        for (int i = 0; i < 130; i++) LOG.grow();
    }

    private final StoredLog stored = new StoredLog(LOG.reader());

    @Test
    void a_log_as_it_was_written_is_whole() {
        assertThat(verify(stored)).isEqualTo(Verdict.good(650, 0));
    }

    @Test
    void a_tile_of_a_higher_level_that_was_changed_is_named_by_its_first_entry() {
        Verdict verdict = verify(changed(new Tile(1, 0, 2), hashes -> {
            hashes[40] ^= 1;
            return hashes;
        }));

        assertThat(verdict.firstBad()).hasValue(256);
        assertThat(verdict.fault()).contains("tile/1/000.p/2");
    }

    @Test
    void a_tile_that_is_too_short_is_seen() {
        assertThat(verify(changed(new Tile(0, 2, 138), hashes -> java.util.Arrays.copyOf(hashes, 320)))
                        .firstBad())
                .hasValue(522);
    }

    @Test
    void a_checkpoint_of_another_key_or_another_log_is_no_checkpoint() {
        String text = LOG.reader().checkpoint().text();
        SignedNote forged = new SignedNote(text, List.of(STRANGER.sign(text)));
        VerifyLog verify = new VerifyLog(stored, List.of(LOG.key()));

        assertThat(verify.verify(List.of(forged)).fault()).contains("no key of this log");
        assertThat(new VerifyLog(stored, List.of(STRANGER.verifier()))
                        .verify(List.of())
                        .fault())
                .contains("no key of this log");
    }

    private static Verdict verify(LogSource source) {
        return new VerifyLog(source, List.of(LOG.key()))
                .verify(List.of(LOG.reader().checkpoint()));
    }

    private LogSource changed(Tile which, UnaryOperator<byte[]> change) {
        return new LogSource() {
            @Override
            public SignedNote checkpoint() {
                return stored.checkpoint();
            }

            @Override
            public Optional<byte[]> hashes(Tile tile) {
                return tile.equals(which) ? stored.hashes(tile).map(change) : stored.hashes(tile);
            }

            @Override
            public Bundle bundle(Tile tile) {
                return stored.bundle(tile);
            }

            @Override
            public One entry(long index) {
                return stored.entry(index);
            }
        };
    }
}
