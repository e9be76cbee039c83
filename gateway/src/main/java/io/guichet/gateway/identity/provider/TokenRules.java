package io.guichet.gateway.identity.provider;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What makes an access token one for us, beside its signature. */
public final class TokenRules {

    public static final String AUDIENCE = "guichet";

    private TokenRules() {}

    public static OAuth2TokenValidator<Jwt> from(String issuer) {
        return JwtValidators.createDefaultWithValidators(
                List.of(JwtValidators.createDefaultWithIssuer(issuer), forUs()));
    }

    private static OAuth2TokenValidator<Jwt> forUs() {
        return new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.contains(AUDIENCE));
    }
}
