package io.guichet.gateway.identity.local;

import io.guichet.gateway.identity.provider.Provider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** The provider inside this process. */
@Component
@Profile("local-identity")
class LocalProvider implements Provider {

    private final BrowserClient browser;
    private final JwtDecoder accessTokens;

    LocalProvider(BrowserClient browser, JwtDecoder accessTokens) {
        this.browser = browser;
        this.accessTokens = accessTokens;
    }

    @Override
    public ClientRegistration staff() {
        return browser.registration();
    }

    @Override
    public JwtDecoder accessTokens() {
        return accessTokens;
    }
}
