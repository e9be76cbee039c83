package io.guichet.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealingTest {

    private final Sealing sealing = new Sealing(secret(1));
    private final String sealed = sealing.seal("张三 13800000000", "callbacks", "c1", "phone");

    @Test
    void what_was_sealed_opens_in_its_place() {
        assertThat(sealing.open(sealed, "callbacks", "c1", "phone")).isEqualTo("张三 13800000000");
        assertThat(new Sealing(secret(1)).open(sealed, "callbacks", "c1", "phone"))
                .startsWith("张三");
        assertThat(sealing.open(sealing.seal("", "a", "b", "c"), "a", "b", "c")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"matters,c1,phone", "callbacks,c2,phone", "callbacks,c1,name"})
    void a_ciphertext_moved_to_another_place_does_not_open(String collection, String id, String field) {
        assertThatIllegalStateException()
                .isThrownBy(() -> sealing.open(sealed, collection, id, field))
                .withMessageNotContaining("138");
    }

    @Test
    void bytes_are_sealed_to_their_place_as_well() {
        byte[] plain = {0, 1, -1, 127};

        byte[] kept = sealing.seal(plain, "attachments", "c1", "a1");

        assertThat(sealing.open(kept, "attachments", "c1", "a1")).isEqualTo(plain);
        assertThatIllegalStateException().isThrownBy(() -> sealing.open(kept, "attachments", "c1", "a2"));
        assertThatIllegalStateException().isThrownBy(() -> sealing.open(plain, "attachments", "c1", "a1"));
    }

    @Test
    void a_changed_ciphertext_or_another_secret_does_not_open() {
        byte[] bytes = Base64.getDecoder().decode(sealed);
        bytes[bytes.length - 1] ^= 1;
        String changed = Base64.getEncoder().encodeToString(bytes);

        assertThatIllegalStateException().isThrownBy(() -> sealing.open(changed, "callbacks", "c1", "phone"));
        assertThatIllegalStateException().isThrownBy(() -> sealing.open("not base64 !", "callbacks", "c1", "phone"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Sealing(secret(2)).open(sealed, "callbacks", "c1", "phone"));
    }

    @Test
    void nothing_can_be_read_or_compared_without_opening() {
        byte[] bytes = Base64.getDecoder().decode(sealed);

        assertThat(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("138", "张三");
        assertThat(sealing.seal("张三 13800000000", "callbacks", "c1", "phone")).isNotEqualTo(sealed);
    }

    @Test
    void a_short_secret_and_an_ambiguous_place_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sealing(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> sealing.seal("x", "a|b", "c", "d"));
    }

    private static byte[] secret(int first) {
        byte[] secret = new byte[32];
        secret[0] = (byte) first;
        return secret;
    }
}
