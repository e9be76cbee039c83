package io.guichet.gateway.identity.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {

    private static final byte[] TEXT = "kiosk-1".getBytes(StandardCharsets.UTF_8);

    @Test
    void what_is_sealed_opens_again_also_after_a_restart() throws Exception {
        var sealed = sealing(1).seal(TEXT);

        assertThat(sealing(1).open(sealed)).isEqualTo(TEXT);
    }

    @Test
    void the_same_text_never_looks_the_same() throws Exception {
        var sealing = sealing(1);

        assertThat(sealing.seal(TEXT)).isNotEqualTo(sealing.seal(TEXT));
    }

    @Test
    void another_secret_opens_nothing() throws Exception {
        assertThat(sealing(2).open(sealing(1).seal(TEXT))).isNull();
    }

    @Test
    void one_changed_bit_anywhere_opens_nothing() throws Exception {
        var sealing = sealing(1);
        var bytes = Base64.getUrlDecoder().decode(sealing.seal(TEXT));

        for (var i = 0; i < bytes.length * 8; i++) {
            var changed = bytes.clone();
            changed[i / 8] ^= (byte) (1 << (i % 8));
            assertThat(sealing.open(Base64.getUrlEncoder().encodeToString(changed)))
                    .as("bit %d", i)
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!!", "AAAA", "{\"clientId\":\"kiosk-1\"}"})
    void nonsense_opens_nothing(String nonsense) throws Exception {
        assertThat(sealing(1).open(nonsense)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31})
    void a_short_secret_is_refused(int length) {
        var secret = Base64.getEncoder().encodeToString(new byte[length]);

        assertThatIllegalStateException().isThrownBy(() -> new InstallationSecret(secret));
    }

    @Test
    void a_missing_secret_is_refused_and_a_given_one_not_shown() {
        assertThatIllegalStateException().isThrownBy(() -> new InstallationSecret(null));
        assertThat(new InstallationSecret(secret(1)).toString()).doesNotContain(secret(1));
    }

    private static Sealing sealing(int seed) throws Exception {
        return new Sealing(new InstallationSecret(secret(seed)));
    }

    private static String secret(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
