package io.guichet.gateway.identity.provider;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code guichet.identity}. The first two belong to the profile local-identity, the others to any other
 * provider.
 *
 * @param file accounts and clients as JSON; required with local-identity
 * @param keyFile where the signing key is kept, made when absent; {@code keys/signing.jwk.json} beside {@code file}
 * @param issuerUri the provider; its addresses are discovered at the first sign-in
 * @param clientId our id there
 * @param clientSecret our secret there
 * @param claims how it names roles, hall and window, in ID tokens and access tokens alike
 */
@ConfigurationProperties("guichet.identity")
public record IdentitySettings(
        @Nullable Path file,
        @Nullable Path keyFile,
        @Nullable String issuerUri,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @DefaultValue ClaimNames claims) {

    /** For settings that only one of the two ways needs. */
    public static <T> T required(@Nullable T value, String name) {
        if (value == null) {
            throw new IllegalStateException("guichet.identity." + name + " is not set");
        }
        return value;
    }
}
