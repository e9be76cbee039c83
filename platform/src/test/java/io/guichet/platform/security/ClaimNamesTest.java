package io.guichet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.platform.testing.TestTokens;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Tokens of a provider outside, verified by its published keys, with claims named as it pleases. */
class ClaimNamesTest {

    private static final TestTokens PROVIDER = TestTokens.start();

    private static final ClaimNames OURS = new ClaimNames("roles", "hall", "window");
    private static final ClaimNames THEIRS = new ClaimNames("realm_access.roles", "https://city.example/hall", "desk");

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void roles_hall_and_window_are_read_where_the_provider_writes_them() {
        var token = TestTokens.claims("p-17", null, null)
                .claim("roles", null)
                .claim("realm_access", Map.of("roles", List.of("STAFF", "offline_access")))
                .claim("https://city.example/hall", "hall-1")
                .claim("desk", "hall-1-w01");

        var caller = Caller.of(decoder(THEIRS).decode(PROVIDER.signed(token.build())));

        assertThat(caller).isEqualTo(new Caller("p-17", Set.of(Role.STAFF), "hall-1", "hall-1-w01"));
    }

    @Test
    void what_stands_under_our_names_but_was_not_meant_grants_nothing() {
        var token = TestTokens.claims("p-17", "hall-1", "hall-1-w01", Role.OPERATOR);

        var caller = Caller.of(decoder(THEIRS).decode(PROVIDER.signed(token.build())));

        assertThat(caller.roles()).isEmpty();
        assertThat(caller.hall()).isNull();
        assertThat(caller.window()).isNull();
    }

    @Test
    void our_own_names_are_the_usual_case() {
        var token = PROVIDER.of("kiosk-1", "hall-1", null, Role.KIOSK);

        assertThat(Caller.of(decoder(OURS).decode(token)))
                .isEqualTo(new Caller("kiosk-1", Set.of(Role.KIOSK), "hall-1", null));
    }

    @Test
    void a_path_that_leads_through_a_text_finds_nothing() {
        var token = TestTokens.claims("p-17", null, null).claim("realm_access", "roles");

        assertThat(Caller.of(decoder(THEIRS).decode(PROVIDER.signed(token.build())))
                        .roles())
                .isEmpty();
    }

    @Test
    void a_token_of_another_provider_is_none() {
        try (var other = TestTokens.start()) {
            var foreign = other.of("p-17", "hall-1", null, Role.STAFF);

            assertThatThrownBy(() -> decoder(OURS).decode(foreign)).isInstanceOf(BadJwtException.class);
        }
    }

    private static JwtDecoder decoder(ClaimNames names) {
        return new SecurityWiring().jwtDecoder(new SecuritySettings(TestTokens.ISSUER, PROVIDER.jwkSetUri(), names));
    }
}
