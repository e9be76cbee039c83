package io.guichet.gateway.identity.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Tokens whose signature was checked, remembered for a while. The services decide about every token themselves; here
 * it only matters that nobody is counted under a name that is not theirs.
 */
@Component
public class VerifiedTokens {

    private record Known(Claims claims, Instant until) {}

    private final Provider provider;
    private final ClaimNames names;
    private final Clock clock;
    private final Cache<String, Known> known = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    VerifiedTokens(Provider provider, IdentitySettings settings, Clock clock) {
        this.provider = provider;
        this.names = settings.claims();
        this.clock = clock;
    }

    /** The claims, or null when the token is not valid or cannot be checked now. */
    public @Nullable Claims claims(String token) {
        var seen = known.getIfPresent(token);
        if (seen == null) {
            seen = check(token);
            if (seen != null) {
                known.put(token, seen);
            }
        }
        return seen != null && clock.instant().isBefore(seen.until()) ? seen.claims() : null;
    }

    private @Nullable Known check(String token) {
        try {
            var jwt = provider.accessTokens().decode(token);
            var expires = jwt.getExpiresAt();
            return expires == null ? null : new Known(names.read(jwt), expires);
        } catch (JwtException | ProviderUnreachable _) {
            return null;
        }
    }
}
