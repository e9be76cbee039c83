package io.guichet.audit.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.Cosignature;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.MerkleTree;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.witness.file.FileWitnessedLogs;
import io.guichet.audit.witness.http.HttpWitness;
import io.guichet.audit.witness.http.WitnessServer;
import io.guichet.platform.testing.TurnableClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row S16: a second key holder, by the protocol of C2SP tlog-witness. */
class WitnessTest {

    private static final String ORIGIN = "ledger.test/audit";
    private static final SigningKey LOG = SigningKey.of(ORIGIN, new byte[32]);
    private static final SigningKey OFFICE = SigningKey.of("supervision.test", seed(1));
    private static final MerkleTree HISTORY = tree("entry ");
    private static final MerkleTree FORGED = tree("other ");
    private static final Instant NOW = Instant.parse("2026-11-24T01:30:00Z");

    @TempDir
    private Path home;

    @Test
    void it_cosigns_what_continues_what_it_knows() {
        assertCosigned(witness().add(asked(HISTORY, 0, 3)), 3);
        assertCosigned(witness().add(asked(HISTORY, 3, 7)), 7);
        // The same again only brings a new time.
        assertCosigned(witness().add(asked(HISTORY, 7, 7)), 7);

        assertThat(witness().last(ORIGIN).map(note -> Checkpoint.of(note).size()))
                .contains(7L);
    }

    @Test
    void it_signs_no_second_history() {
        assertCosigned(witness().add(asked(HISTORY, 0, 5)), 5);

        assertThat(witness().add(asked(FORGED, 5, 9))).isEqualTo(new Testimony.Inconsistent());
        assertThat(witness().add(asked(FORGED, 5, 5))).isEqualTo(new Testimony.Inconsistent());
        assertThat(witness().add(asked(FORGED, 0, 9))).isEqualTo(new Testimony.OtherSize(5));
        assertThat(witness().add(asked(HISTORY, 0, 4))).isEqualTo(new Testimony.OtherSize(5));
        assertThat(witness().last(ORIGIN)).contains(signed(HISTORY, 5, LOG));
    }

    @Test
    void it_watches_only_logs_that_it_knows_by_their_keys() {
        String strange = new Checkpoint("elsewhere.test", 1, HISTORY.proofs().root(1)).text();
        SigningKey other = SigningKey.of("elsewhere.test", seed(2));
        assertThat(witness()
                        .add(new AddCheckpoint(0, List.of(), new SignedNote(strange, List.of(other.sign(strange))))))
                .isEqualTo(new Testimony.UnknownLog());
        assertThat(witness().add(new AddCheckpoint(0, List.of(), signed(HISTORY, 1, other))))
                .isEqualTo(new Testimony.NotSigned());
        assertThat(witness().add(new AddCheckpoint(9, List.of(), signed(HISTORY, 1, LOG))))
                .isEqualTo(new Testimony.Backwards());
        SignedNote changed =
                SignedNote.parse(signed(HISTORY, 1, LOG).toString().replace(ORIGIN + "\n1\n", ORIGIN + "\n2\n"));
        assertThatThrownBy(() -> witness().add(new AddCheckpoint(0, List.of(), changed)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_request_is_written_as_the_standard_says() {
        AddCheckpoint asked = asked(HISTORY, 3, 7);

        assertThat(asked.toString()).startsWith("old 3\n").contains("\n\n" + ORIGIN + "\n7\n");
        assertThat(AddCheckpoint.parse(asked.toString())).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "old 1", "old x\n\nx\n\n", "old 01\n\nx\n1\n", "new 1\n\nx", "old 1\nAAAA\n\nx\n"})
    void what_is_no_request_is_refused(String body) {
        assertThatThrownBy(() -> AddCheckpoint.parse(body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void over_http_every_answer_has_its_status() throws Exception {
        try (WitnessServer server =
                        WitnessServer.start(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), witness());
                HttpClient http = HttpClient.newHttpClient()) {
            HttpWitness witness = new HttpWitness(http, server.prefix());
            assertCosigned(witness.add(asked(HISTORY, 0, 3)), 3);
            assertThat(witness.add(asked(HISTORY, 0, 5))).isEqualTo(new Testimony.OtherSize(3));
            assertThat(witness.add(asked(FORGED, 3, 5))).isEqualTo(new Testimony.Inconsistent());

            assertThat(post(http, server, "garbage")).isEqualTo(400);
            assertThat(post(http, server, "x".repeat(70_000))).isEqualTo(413);
            assertThat(post(http, server, asked(HISTORY, 3, 5).toString().replace("\n5\n", "\n6\n")))
                    .isEqualTo(403);
            String known = server.prefix() + "/" + FileWitnessedLogs.name(ORIGIN) + "/checkpoint";
            assertThat(http.send(HttpRequest.newBuilder(URI.create(known)).build(), BodyHandlers.ofString())
                            .body())
                    .isEqualTo(signed(HISTORY, 3, LOG).toString());
        }
    }

    private static int post(HttpClient http, WitnessServer server, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.prefix() + "/add-checkpoint"))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private Witness witness() {
        return new Witness(OFFICE, List.of(LOG.verifier()), new FileWitnessedLogs(home), new TurnableClock(NOW));
    }

    private static void assertCosigned(Testimony testimony, long size) {
        assertThat(testimony).isInstanceOf(Testimony.Cosigned.class);
        if (testimony instanceof Testimony.Cosigned cosigned) {
            SignedNote note = signed(HISTORY, size, LOG).with(List.of(cosigned.line()));
            assertThat(note.verifiedBy(List.of(OFFICE.witness()))).hasSize(1);
            assertThat(Cosignature.time(cosigned.line())).contains(NOW.getEpochSecond());
        }
    }

    private static AddCheckpoint asked(MerkleTree tree, long from, long to) {
        List<Hash> proof = tree.proofs().consistency(from, to);
        return new AddCheckpoint(from, proof, signed(tree, to, LOG));
    }

    private static SignedNote signed(MerkleTree tree, long size, SigningKey key) {
        String text = new Checkpoint(ORIGIN, size, tree.proofs().root(size)).text();
        return new SignedNote(text, List.of(key.sign(text)));
    }

    private static MerkleTree tree(String entry) {
        return MerkleTree.of(
                IntStream.range(0, 9).mapToObj(i -> (entry + i).getBytes(UTF_8)).toList());
    }

    private static byte[] seed(int value) {
        byte[] seed = new byte[32];
        seed[0] = (byte) value;
        return seed;
    }
}
