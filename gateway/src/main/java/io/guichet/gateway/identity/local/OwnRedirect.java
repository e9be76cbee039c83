package io.guichet.gateway.identity.local;

import java.util.function.Consumer;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Codes go back only to the site that the browser is on already, whichever of our host names that is. A fixed list would
 * have to know each name that the gateway is reached by.
 */
final class OwnRedirect implements Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> {

    @Override
    public void accept(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        var own = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(BrowserClient.REDIRECT_PATH)
                .build()
                .toUriString();
        if (!own.equals(request.getRedirectUri())) {
            // Without a redirect: that address is what is not trusted.
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_REQUEST, "redirect_uri", null), null);
        }
    }
}
