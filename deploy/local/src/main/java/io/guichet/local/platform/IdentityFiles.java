package io.guichet.local.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code credentials.json} with the plain secrets for people and scripts, {@code identity.json} with their hashes for the
 * gateway. Both are written once; afterwards only the issuer follows the port.
 */
final class IdentityFiles {

    private static final int PASSWORD_STRENGTH = 10;

    /** A slow hash adds nothing to 192 random bits, and devices fetch tokens often. */
    private static final int SECRET_STRENGTH = 4;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path home;

    IdentityFiles(Path home) {
        this.home = home;
    }

    private record HashedAccount(
            String username,
            String password,
            String name,
            List<String> roles,
            @Nullable String hall,
            @Nullable String unit,
            @Nullable String window) {}

    private record HashedClient(
            String clientId,
            String secret,
            List<String> roles,
            @Nullable String hall,
            @Nullable String unit,
            @Nullable String window) {}

    private record Identities(String issuer, List<HashedAccount> accounts, List<HashedClient> clients) {}

    Path credentials() {
        return home.resolve("credentials.json");
    }

    Path identities() {
        return home.resolve("identity.json");
    }

    Path signingKey() {
        return home.resolve("keys").resolve("signing.jwk.json");
    }

    DemoIdentities prepare(String issuer) {
        PrivateFile.directory(home.resolve("keys"));
        if (Files.exists(credentials()) && Files.exists(identities())) {
            followIssuer(issuer);
            return read();
        }
        var drawn = TrialCast.draw();
        PrivateFile.write(identities(), JSON.writeValueAsString(hashed(issuer, drawn)));
        PrivateFile.write(credentials(), JSON.writeValueAsString(drawn));
        return drawn;
    }

    DemoIdentities read() {
        return JSON.readValue(credentials(), DemoIdentities.class);
    }

    private void followIssuer(String issuer) {
        var kept = JSON.readValue(identities(), Identities.class);
        if (!kept.issuer().equals(issuer)) {
            var moved = new Identities(issuer, kept.accounts(), kept.clients());
            PrivateFile.write(identities(), JSON.writeValueAsString(moved));
        }
    }

    private static Identities hashed(String issuer, DemoIdentities drawn) {
        var slow = new BCryptPasswordEncoder(PASSWORD_STRENGTH);
        var quick = new BCryptPasswordEncoder(SECRET_STRENGTH);
        var accounts = drawn.accounts().parallelStream()
                .map(account -> new HashedAccount(
                        account.username(),
                        "{bcrypt}" + slow.encode(account.password()),
                        account.name(),
                        account.roles(),
                        account.hall(),
                        account.unit(),
                        account.window()))
                .toList();
        var clients = drawn.clients().stream()
                .map(client -> new HashedClient(
                        client.clientId(),
                        "{bcrypt}" + quick.encode(client.secret()),
                        client.roles(),
                        client.hall(),
                        client.unit(),
                        client.window()))
                .toList();
        return new Identities(issuer, accounts, clients);
    }

    /** The settings that lead the gateway to these files. */
    Map<String, String> environment() {
        return Map.of(
                "GUICHET_IDENTITY_FILE", identities().toString(),
                "GUICHET_IDENTITY_KEY_FILE", signingKey().toString());
    }
}
