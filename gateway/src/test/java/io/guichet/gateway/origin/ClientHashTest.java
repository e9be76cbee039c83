package io.guichet.gateway.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.identity.device.InstallationSecret;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientHashTest {

    private static final String HOME = "203.0.113.7";

    @Test
    void one_address_has_one_hash_on_one_day_and_it_is_not_the_address() {
        var morning = at("2026-11-23T01:00:00Z", 0);

        assertThat(morning.of(HOME))
                .isEqualTo(at("2026-11-23T15:59:59Z", 0).of(HOME))
                .isNotEqualTo(morning.of("203.0.113.8"))
                .doesNotContain("203")
                .hasSize(22);
    }

    /** Midnight in Shanghai is 16:00 UTC. */
    @Test
    void the_next_day_it_has_another() {
        assertThat(at("2026-11-23T15:59:59Z", 0).of(HOME))
                .isNotEqualTo(at("2026-11-23T16:00:00Z", 0).of(HOME));
    }

    @Test
    void another_installation_has_others() {
        assertThat(at("2026-11-23T01:00:00Z", 0).of(HOME))
                .isNotEqualTo(at("2026-11-23T01:00:00Z", 1).of(HOME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1"})
    void this_machine_is_no_place(String address) {
        assertThat(at("2026-11-23T01:00:00Z", 0).of(address)).isNull();
    }

    private static ClientHash at(String now, int firstByte) {
        var secret = new byte[32];
        secret[0] = (byte) firstByte;
        return new ClientHash(
                new InstallationSecret(Base64.getEncoder().encodeToString(secret)),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
