package io.guichet.gateway.identity.local;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Lets Spring check the secret of a device or script, and tells when it was wrong. */
final class ToldClientSecrets implements AuthenticationProvider {

    private final AuthenticationProvider checks;
    private final TellSignIns tellSignIns;

    private ToldClientSecrets(AuthenticationProvider checks, TellSignIns tellSignIns) {
        this.checks = checks;
        this.tellSignIns = tellSignIns;
    }

    /** Any other way to prove oneself stays as it is. */
    static AuthenticationProvider around(AuthenticationProvider one, TellSignIns tellSignIns) {
        return one instanceof ClientSecretAuthenticationProvider ? new ToldClientSecrets(one, tellSignIns) : one;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        try {
            return checks.authenticate(attempt);
        } catch (OAuth2AuthenticationException refused) {
            var address =
                    attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
            tellSignIns.failedClient(attempt.getName(), address);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return checks.supports(attempt);
    }
}
