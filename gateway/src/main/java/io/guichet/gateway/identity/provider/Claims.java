package io.guichet.gateway.identity.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token says about its holder, as far as pages and limits need it. */
public record Claims(
        String subject,
        @Nullable String name,
        List<String> roles,
        @Nullable String hall,
        @Nullable String window) {

    public Claims {
        roles = List.copyOf(roles);
    }
}
