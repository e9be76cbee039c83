package io.guichet.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensIT extends RunningGateway {

    @Test
    void a_device_gets_a_token_for_ten_minutes() throws Exception {
        var claims = Tokens.claims(token("pad-w01"));

        assertThat(claims.path("iss").asString()).isEqualTo(ISSUER);
        assertThat(claims.path("aud").asString()).isEqualTo("guichet");
        assertThat(claims.path("sub").asString()).isEqualTo("pad-w01");
        assertThat(claims.path("roles").get(0).asString()).isEqualTo("PAD");
        assertThat(claims.path("hall").asString()).isEqualTo("hall-1");
        assertThat(claims.path("window").asString()).isEqualTo("hall-1-w01");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(600);
    }

    @Test
    void a_script_that_acts_as_staff_gets_half_an_hour() throws Exception {
        var claims = Tokens.claims(token("s001"));

        assertThat(claims.path("unit").asString()).isEqualTo("social-insurance");
        assertThat(claims.has("window")).isFalse();
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(1800);
    }

    @Test
    void a_wrong_secret_gets_none() throws Exception {
        assertThat(askForToken("pad-w01", "wrong").statusCode()).isEqualTo(401);
        assertThat(askForToken("nobody", "wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void the_public_key_is_there_and_the_private_one_is_not() throws Exception {
        var key = json(get("/oauth2/jwks")).path("keys").get(0);

        assertThat(key.path("kty").asString()).isEqualTo("RSA");
        assertThat(key.has("n")).isTrue();
        assertThat(key.has("d")).isFalse();
    }

    @Test
    void discovery_names_only_what_there_is() throws Exception {
        var provider = json(get("/.well-known/openid-configuration"));

        assertThat(provider.path("issuer").asString()).isEqualTo(ISSUER);
        assertThat(provider.has("introspection_endpoint")).isFalse();
        assertThat(provider.has("revocation_endpoint")).isFalse();
        assertThat(provider.has("userinfo_endpoint")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/oauth2/introspect", "/oauth2/revoke", "/oauth2/register", "/userinfo", "/connect/logout"})
    void what_we_do_not_use_does_not_exist(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
        assertThat(json(get(path)).path("code").asString()).isEqualTo("not-found");
    }
}
