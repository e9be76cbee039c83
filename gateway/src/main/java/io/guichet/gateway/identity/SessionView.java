package io.guichet.gateway.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.guichet.gateway.identity.provider.Claims;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page may know about who it acts for.
 *
 * @param signedIn a person has signed in
 * @param device the browser holds the credentials of a device
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        boolean signedIn,
        @Nullable String subject,
        @Nullable String name,
        List<String> roles,
        @Nullable String hall,
        @Nullable String window,
        boolean device) {

    static SessionView of(@Nullable Claims claims, boolean signedIn, boolean device) {
        return claims == null
                ? new SessionView(false, null, null, List.of(), null, null, device)
                : new SessionView(
                        signedIn,
                        claims.subject(),
                        claims.name(),
                        claims.roles(),
                        claims.hall(),
                        claims.window(),
                        device);
    }
}
