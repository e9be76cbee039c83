package io.guichet.gateway.identity.provider;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The OpenID provider that people and devices are known to. Nothing is asked of it before it is needed. */
public interface Provider {

    /**
     * The registration under which staff sign in through a browser, with the provider's addresses.
     *
     * @throws ProviderUnreachable when the addresses are not known yet and cannot be had now
     */
    ClientRegistration staff();

    /** Checks signature, issuer, audience and times of access tokens. */
    JwtDecoder accessTokens();
}
