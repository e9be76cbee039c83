package io.guichet.gateway.identity.device;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The secret of this installation.
 *
 * @param secret {@code guichet.secret}: at least 32 random bytes in base64; required. Device cookies made with one
 *     secret cannot be read with another.
 */
@ConfigurationProperties("guichet")
public record InstallationSecret(@Nullable String secret) {

    private static final int LEAST = 32;

    public InstallationSecret {
        if (secret == null || decoded(secret).length < LEAST) {
            throw new IllegalStateException("guichet.secret (GUICHET_SECRET) needs 32 random bytes in base64");
        }
    }

    /** Key material; whoever derives from it names the purpose. */
    public byte[] bytes() {
        return decoded(secret == null ? "" : secret);
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return "InstallationSecret[hidden]";
    }
}
