package io.guichet.gateway.identity.local;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * The gateway as a client of its own provider, seen from both sides. Its secret is made anew at every start and known
 * to this process only; sessions do not outlive a start either.
 */
@Component
@Profile("local-identity")
class BrowserClient {

    static final String ID = "guichet-browser";
    static final String REDIRECT_PATH = "/login/oauth2/code/staff";

    private final String secret = random();
    private final LocalAddress address;
    private final KnownHolders holders;
    private final RegisteredClient registered = RegisteredClient.withId(ID)
            .clientId(ID)
            .clientSecret("{noop}" + secret)
            .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
            // Required by the builder; what really counts is OwnRedirect.
            .redirectUri("http://127.0.0.1" + REDIRECT_PATH)
            .scope("openid")
            .clientSettings(ClientSettings.builder()
                    .requireProofKey(true)
                    .requireAuthorizationConsent(false)
                    .build())
            .tokenSettings(TokenSettings.builder()
                    .accessTokenTimeToLive(Duration.ofMinutes(30))
                    .refreshTokenTimeToLive(Duration.ofHours(12))
                    .reuseRefreshTokens(true)
                    .build())
            .build();

    BrowserClient(LocalAddress address, KnownHolders holders) {
        this.address = address;
        this.holders = holders;
    }

    RegisteredClient registered() {
        return registered;
    }

    /** By hand: discovery would ask this very process before it answers. */
    ClientRegistration registration() {
        var here = address.here();
        return ClientRegistration.withRegistrationId("staff")
                .clientId(ID)
                .clientSecret(secret)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                // Relative, so the browser stays on the host name it came by.
                .authorizationUri("/oauth2/authorize")
                .tokenUri(here + "/oauth2/token")
                .jwkSetUri(here + "/oauth2/jwks")
                .issuerUri(holders.issuer())
                .userNameAttributeName("sub")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
