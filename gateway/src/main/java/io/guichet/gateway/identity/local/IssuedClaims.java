package io.guichet.gateway.identity.local;

import io.guichet.gateway.identity.local.IdentityFile.Holder;
import io.guichet.gateway.identity.provider.TokenRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** What our tokens say. A person's name goes into the ID token only: access tokens travel further. */
@Component
@Profile("local-identity")
class IssuedClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final KnownHolders holders;

    IssuedClaims(KnownHolders holders) {
        this.holders = holders;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        var holder = holder(token);
        if (holder == null) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT);
        }
        var isIdToken = OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue());
        token.getClaims().claims(claims -> {
            claims.put("roles", holder.roles());
            put("hall", holder.hall(), claims);
            put("window", holder.window(), claims);
            put("unit", holder.unit(), claims);
            if (isIdToken) {
                put("name", holder.name(), claims);
            } else {
                claims.put("aud", List.of(TokenRules.AUDIENCE));
            }
        });
    }

    private @Nullable Holder holder(JwtEncodingContext token) {
        var principal = token.getPrincipal();
        if (principal == null) {
            return null;
        }
        var name = principal.getName();
        return AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())
                ? holders.client(name)
                : holders.account(name);
    }

    private static void put(String name, @Nullable String value, Map<String, Object> claims) {
        if (value != null) {
            claims.put(name, value);
        }
    }
}
