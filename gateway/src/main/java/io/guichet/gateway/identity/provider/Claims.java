package io.guichet.gateway.identity.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** What a token says about its holder, as far as pages and limits need it. */
public record Claims(
        String subject,
        @Nullable String name,
        List<String> roles,
        @Nullable String hall,
        @Nullable String window) {

    public static Claims of(ClaimAccessor token) {
        var roles = token.getClaimAsStringList("roles");
        var subject = token.getClaimAsString("sub");
        return new Claims(
                subject == null ? "" : subject,
                token.getClaimAsString("name"),
                roles == null ? List.of() : List.copyOf(roles),
                token.getClaimAsString("hall"),
                token.getClaimAsString("window"));
    }
}
