package io.guichet.audit.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.ledger.SmallLog;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.witness.file.FileWitnessedLogs;
import io.guichet.platform.testing.TurnableClock;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskWitnessesTest {

    private static final byte[] SEED =
            new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    private static final SigningKey OFFICE = SigningKey.of("supervision.test", SEED);
    private static final SigningKey OTHER = SigningKey.of("other.test", SEED);

    @TempDir
    private Path home;

    private final SmallLog log = new SmallLog();

    @Test
    void the_checkpoint_is_served_with_the_cosignature_until_the_log_grows() {
        AskWitnesses ask = asking(new AskWitnesses.Known(OFFICE.witness(), witness()::add));
        log.grow();
        ask.ask();
        ask.ask();
        assertThat(log.reader().checkpoint().verifiedBy(List.of(log.key(), OFFICE.witness())))
                .hasSize(2);

        log.grow();
        assertThat(log.reader().checkpoint().signatures()).hasSize(1);
        assertThat(log.reader().cosigned().signatures()).hasSize(2);
        ask.ask();
        assertThat(log.reader().checkpoint().signatures()).hasSize(2);
    }

    @Test
    void a_receipt_goes_with_the_cosigned_checkpoint_as_soon_as_that_covers_its_entry() {
        AskWitnesses ask = asking(new AskWitnesses.Known(OFFICE.witness(), witness()::add));
        log.grow();
        long old = log.reader().size();
        ask.ask();
        log.grow();
        long index = log.reader().size() - 1;
        List<VerifierKey> keys = List.of(log.key(), OFFICE.witness());

        assertThat(log.reader().receipt(0).checkpoint().verifiedBy(keys)).hasSize(2);
        assertThat(log.reader().receipt(0).proves(log.reader().entry(0), keys)).isTrue();
        assertThat(log.reader().receipt(old - 1).checkpoint().verifiedBy(keys)).hasSize(2);
        assertThat(log.reader().receipt(old).checkpoint().verifiedBy(keys)).hasSize(1);
        assertThat(log.reader().receipt(index).proves(log.reader().entry(index), keys))
                .isTrue();
        assertThat(log.reader().receipts(List.of(0L, old)))
                .allSatisfy(receipt ->
                        assertThat(receipt.checkpoint().verifiedBy(keys)).hasSize(1));
        ask.ask();
        assertThat(log.reader().receipt(index).checkpoint().verifiedBy(keys)).hasSize(2);
    }

    @Test
    void a_log_that_was_restarted_asks_the_witness_what_it_knows() {
        log.grow();
        asking(new AskWitnesses.Known(OFFICE.witness(), witness()::add)).ask();
        log.grow();
        asking(new AskWitnesses.Known(OFFICE.witness(), witness()::add)).ask();

        assertThat(log.reader().checkpoint().signatures()).hasSize(2);
    }

    @Test
    void one_witness_that_is_away_or_lies_keeps_no_other_from_signing() {
        log.grow();
        asking(
                        new AskWitnesses.Known(OTHER.witness(), asked -> {
                            throw new IllegalStateException("away");
                        }),
                        new AskWitnesses.Known(
                                OTHER.witness(), asked -> new Testimony.Cosigned(OTHER.cosign("something else\n", 1))),
                        new AskWitnesses.Known(OFFICE.witness(), witness()::add))
                .ask();

        assertThat(log.reader().checkpoint().verifiedBy(List.of(OFFICE.witness())))
                .hasSize(1);
        assertThat(log.reader().checkpoint().signatures()).hasSize(2);
    }

    private AskWitnesses asking(AskWitnesses.Known... known) {
        return new AskWitnesses(log.reader(), log.cosigned(), List.of(known));
    }

    private Witness witness() {
        return new Witness(
                OFFICE,
                List.of(log.key()),
                new FileWitnessedLogs(home),
                new TurnableClock(Instant.parse("2026-11-24T01:30:00Z")));
    }
}
