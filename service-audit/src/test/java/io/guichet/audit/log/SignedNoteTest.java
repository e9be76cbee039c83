package io.guichet.audit.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes, checkpoints, receipts and cosignatures of C2SP, by known answers of Go's own library. */
class SignedNoteTest {

    private static final String VKEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;
    private static final String GO_KEY =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String GO_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final SigningKey KEY = SigningKey.of("ledger.test/audit", new byte[32]);
    private static final SigningKey OFFICE = SigningKey.of("supervision.test", seed(7));

    @Test
    void the_example_of_the_standard_verifies_and_is_written_as_it_was() {
        VerifierKey key = VerifierKey.parse(VKEY);
        SignedNote note = SignedNote.parse(NOTE);

        assertThat(note.verifiedBy(List.of(key))).containsExactly(key);
        assertThat(note).hasToString(NOTE);
        assertThat(key).hasToString(VKEY);
    }

    @Test
    void the_key_of_go_has_gos_public_half() {
        SigningKey key = SigningKey.parse(GO_KEY);

        assertThat(key.verifier()).hasToString(GO_VKEY);
        assertThat(key.export()).isEqualTo(GO_KEY);
        assertThat(key.toString()).doesNotContain("AYEK");
        SignedNote note = new SignedNote("text\n", List.of(key.sign("text\n")));
        assertThat(SignedNote.parse(note.toString()).verifiedBy(List.of(VerifierKey.parse(GO_VKEY))))
                .hasSize(1);
    }

    @Test
    void a_changed_text_is_refused_and_a_strange_key_passed_over() {
        SignedNote changed = SignedNote.parse(NOTE.replace("example message", "example massage"));

        assertThatThrownBy(() -> changed.verifiedBy(List.of(VerifierKey.parse(VKEY))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(changed.verifiedBy(List.of(VerifierKey.parse(GO_VKEY)))).isEmpty();
    }

    @Test
    void a_text_with_empty_lines_ends_at_the_last_one() {
        SignedNote note = new SignedNote("a\n\nb\n", List.of(KEY.sign("a\n\nb\n")));

        assertThat(SignedNote.parse(note.toString())).isEqualTo(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "x\n",
                "x\n\n",
                "x\n\n— a b\n",
                "x\n\n- a AAAAAAAA\n",
                "x\n\n— a AAAA\n",
                "x\n\n— a+b AAAAAAAA\n",
                "x\r\n\n— a AAAAAAAA\n",
                "x\n\n— a AAAAAAAA"
            })
    void what_is_no_note_is_refused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a+b",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm"
            })
    void what_is_no_key_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_private_key_whose_hash_differs_is_refused_without_being_told() {
        assertThatThrownBy(() -> SigningKey.parse(GO_KEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AYEK");
        assertThatThrownBy(() -> SigningKey.of("a", new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_checkpoint_has_three_lines_and_says_nothing_twice() {
        Checkpoint checkpoint = new Checkpoint("ledger.test/audit", 0, TreeHash.EMPTY);

        assertThat(checkpoint.text()).isEqualTo("ledger.test/audit\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
        assertThat(Checkpoint.parse(checkpoint.text() + "extension\n")).isEqualTo(checkpoint);
        assertThatThrownBy(() -> Checkpoint.parse("a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.parse("a\n1\nAAAA\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoint.parse("a\n1\n")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_receipt_proves_its_entry_and_no_other() {
        List<byte[]> entries = List.of("a".getBytes(UTF_8), "b".getBytes(UTF_8), "c".getBytes(UTF_8));
        TlogProof receipt =
                TlogProof.parse(receipt(entries, 1, KEY, KEY.verifier().name()).toString());

        assertThat(receipt.proves(entries.get(1), List.of(KEY.verifier()))).isTrue();
        assertThat(receipt.proves(entries.get(0), List.of(KEY.verifier()))).isFalse();
        assertThat(receipt.proves(entries.get(1), List.of(OFFICE.verifier()))).isFalse();
        String withExtra = receipt.toString().replace("@v1\n", "@v1\nextra AAAA\n");
        assertThat(TlogProof.parse(withExtra)).isEqualTo(receipt);
        assertThatThrownBy(() -> TlogProof.parse("c2sp.org/tlog-proof@v2\nindex 1\n\n" + receipt.checkpoint()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TlogProof.parse("c2sp.org/tlog-proof@v1\nindex x\n\n" + receipt.checkpoint()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_receipt_signed_by_the_key_of_another_log_proves_nothing() {
        List<byte[]> entries = List.of("a".getBytes(UTF_8));

        assertThat(receipt(entries, 0, OFFICE, "ledger.test/audit")
                        .proves(entries.getFirst(), List.of(OFFICE.verifier())))
                .isFalse();
    }

    @Test
    void a_witness_signs_the_checkpoint_and_the_time() {
        String text = new Checkpoint("ledger.test/audit", 0, TreeHash.EMPTY).text();
        SignedNote note =
                new SignedNote(text, List.of(KEY.sign(text))).with(List.of(OFFICE.cosign(text, 1_767_225_600L)));

        SignedNote read = SignedNote.parse(note.toString());

        VerifierKey witness = VerifierKey.parse(OFFICE.witness().toString());
        assertThat(read.verifiedBy(List.of(KEY.verifier(), witness))).containsExactly(KEY.verifier(), witness);
        assertThat(witness.isWitness()).isTrue();
        assertThat(witness.id()).isNotEqualTo(OFFICE.verifier().id());
        assertThat(Cosignature.time(read.signatures().getLast())).contains(1_767_225_600L);
        assertThat(Cosignature.time(read.signatures().getFirst())).isEmpty();
        NoteSignature otherTime = NoteSignature.of(
                witness.id(),
                Cosignature.blob(
                        1_767_225_601L,
                        Arrays.copyOfRange(read.signatures().getLast().signature(), 8, 72)));
        assertThatThrownBy(() -> new SignedNote(text, List.of(otherTime)).verifiedBy(List.of(witness)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Made with Node's own Ed25519; the pages' test has the same lines. */
    @Test
    void a_cosignature_made_by_others_is_the_one_we_make() {
        String text = "ledger.test/audit\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";
        String lines = "\u2014 ledger.test/audit"
                + " CToOn19nSPNfVAAYGIZrjYp5MOfjV8nXNEU7XsStMh4QRhNhdKweXy2Qc32MfCnxHFt7XNf2fMjtKamlv1Ew63CagAE=\n"
                + "\u2014 supervision.test h5ShSwAAAABpKRTgyoWNUcwnw9wfSjY6HNskBqM2kOGEba1O/M62+OVAJqKVQxpLFXvd0zyz"
                + "+I/uUqWJXQ+DVuPeRwU/d3wHYG0ADA==\n";
        byte[] ones = new byte[32];
        Arrays.fill(ones, (byte) 1);
        SigningKey witness = SigningKey.of("supervision.test", ones);

        assertThat(witness.witness())
                .hasToString("supervision.test+8794a14b+BIqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c");
        assertThat(new SignedNote(text, List.of(KEY.sign(text), witness.cosign(text, 1_764_300_000L))))
                .hasToString(text + "\n" + lines);
    }

    private static TlogProof receipt(List<byte[]> entries, int index, SigningKey key, String origin) {
        Proofs proofs = MerkleTree.of(entries).proofs();
        String text = new Checkpoint(origin, entries.size(), proofs.root(entries.size())).text();
        return new TlogProof(
                index, proofs.inclusion(index, entries.size()), new SignedNote(text, List.of(key.sign(text))));
    }

    private static byte[] seed(int value) {
        byte[] seed = new byte[32];
        seed[0] = (byte) value;
        return seed;
    }
}
