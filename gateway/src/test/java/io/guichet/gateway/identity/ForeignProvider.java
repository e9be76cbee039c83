package io.guichet.gateway.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import io.guichet.gateway.StubService;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenID provider that is none of ours: another process's keys, addresses only by discovery, roles where it likes them.
 * Its one person has already signed in, so that the code comes at once.
 */
final class ForeignProvider {

    private final StubService server = new StubService();
    private final RSAKey key;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();

    ForeignProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("theirs").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.on("/.well-known/openid-configuration", exchange -> json(exchange, discovery()));
        server.on(
                "/keys",
                exchange -> StubService.answer(
                        exchange, 200, "application/json", new JWKSet(key.toPublicJWK()).toString()));
        server.on("/authorize", this::authorize);
        server.on("/token", this::token);
    }

    String issuer() {
        return server.address().toString();
    }

    /** For a service: what a person's access token looks like. */
    String accessToken() {
        return signed(claims("guichet"));
    }

    String accessTokenFor(String audience) {
        return signed(claims(audience));
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "response_types_supported", List.of("code"),
                "subject_types_supported", List.of("public"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        var asked = form(exchange.getRequestURI().getRawQuery());
        var code = "code-" + codes.size();
        codes.put(code, asked);
        exchange.getResponseHeaders()
                .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        StubService.answer(exchange, 302, "text/plain", "");
    }

    private void token(HttpExchange exchange) throws IOException {
        var sent = form(server.last("/token").body());
        var asked = codes.remove(sent.getOrDefault("code", ""));
        if (asked == null || !challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))) {
            StubService.answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        json(
                exchange,
                Map.of(
                        "access_token",
                        accessToken(),
                        "id_token",
                        signed(claims("gateway-there").claim("name", "周婷").claim("nonce", asked.get("nonce"))),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        600));
    }

    @SuppressWarnings("JavaUtilDate") // the library's own type
    private JWTClaimsSet.Builder claims(String audience) {
        var now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(audience)
                .subject("p-17")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(10))))
                .claim("realm_access", Map.of("roles", List.of("STAFF", "offline_access")))
                .claim("desk", Map.of("hall", "hall-1", "window", "hall-1-w03"));
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
            var token = new SignedJWT(header.build(), claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String text) {
        var fields = new HashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            var parts = pair.split("=", 2);
            fields.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    private static void json(HttpExchange exchange, Map<String, Object> body) throws IOException {
        StubService.answer(
                exchange, 200, "application/json", JsonMapper.shared().writeValueAsString(body));
    }
}
