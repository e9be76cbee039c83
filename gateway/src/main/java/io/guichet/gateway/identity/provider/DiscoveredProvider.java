package io.guichet.gateway.identity.provider;

import static io.guichet.gateway.identity.provider.IdentitySettings.required;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** A provider elsewhere, found by its issuer address. The gateway starts without it; only signing in has to wait. */
@Component
@Profile("!local-identity")
class DiscoveredProvider implements Provider {

    private final IdentitySettings settings;
    private volatile @Nullable ClientRegistration staff;
    private volatile @Nullable JwtDecoder accessTokens;

    DiscoveredProvider(IdentitySettings settings) {
        this.settings = settings;
        required(settings.issuerUri(), "issuer-uri");
        required(settings.clientId(), "client-id");
        required(settings.clientSecret(), "client-secret");
    }

    @Override
    public ClientRegistration staff() {
        var known = staff;
        if (known == null) {
            known = discovered();
            staff = known;
        }
        return known;
    }

    private ClientRegistration discovered() {
        try {
            return ClientRegistrations.fromIssuerLocation(required(settings.issuerUri(), "issuer-uri"))
                    .registrationId("staff")
                    .clientId(required(settings.clientId(), "client-id"))
                    .clientSecret(required(settings.clientSecret(), "client-secret"))
                    .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                    .scope("openid")
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
        } catch (RuntimeException notFound) {
            throw new ProviderUnreachable(notFound);
        }
    }

    @Override
    public JwtDecoder accessTokens() {
        var known = accessTokens;
        if (known == null) {
            var keys = staff().getProviderDetails().getJwkSetUri();
            if (keys == null) {
                throw new ProviderUnreachable("no jwks_uri");
            }
            var decoder = NimbusJwtDecoder.withJwkSetUri(keys).build();
            decoder.setJwtValidator(TokenRules.from(required(settings.issuerUri(), "issuer-uri")));
            known = decoder;
            accessTokens = known;
        }
        return known;
    }
}
