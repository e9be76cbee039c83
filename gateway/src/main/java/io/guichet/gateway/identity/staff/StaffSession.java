package io.guichet.gateway.identity.staff;

import io.guichet.gateway.identity.provider.ClaimNames;
import io.guichet.gateway.identity.provider.Claims;
import io.guichet.gateway.identity.provider.IdentitySettings;
import io.guichet.gateway.identity.provider.ProviderUnreachable;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The person who signed in with this browser. Tokens stay here, in the HTTP session, in memory: a restart of the
 * gateway signs staff out, and a second gateway needs sticky sessions.
 */
@Component
public class StaffSession {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AuthorizedClientManager renewal;
    private final ClaimNames names;
    private final Clock clock;

    StaffSession(
            OAuth2AuthorizedClientRepository clients,
            OAuth2AuthorizedClientManager renewal,
            IdentitySettings settings,
            Clock clock) {
        this.names = settings.claims();
        this.clients = clients;
        this.renewal = renewal;
        this.clock = clock;
    }

    public boolean isSignedIn() {
        return person() != null;
    }

    /** What the provider said about the person, or null when nobody signed in. */
    public @Nullable Claims claims() {
        var person = person();
        return person != null && person.getPrincipal() instanceof OidcUser user ? names.read(user.getIdToken()) : null;
    }

    /**
     * A token that is still good for a minute, renewed if necessary.
     *
     * @return null when the provider renews no more; the session has ended then
     * @throws ProviderUnreachable when it does not answer
     */
    public @Nullable String accessToken(HttpServletRequest request) {
        var person = person();
        if (person == null) {
            return null;
        }
        var client = load(person, request);
        if (client != null && isFresh(client)) {
            return client.getAccessToken().getTokenValue();
        }
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        // One renewal for all requests of a page that notice at the same time.
        synchronized (WebUtils.getSessionMutex(session)) {
            return renewed(person, request);
        }
    }

    private @Nullable String renewed(OAuth2AuthenticationToken person, HttpServletRequest request) {
        var client = load(person, request);
        if (client == null) {
            return end(request);
        }
        if (isFresh(client)) {
            return client.getAccessToken().getTokenValue();
        }
        try {
            var fresh = renewal.authorize(OAuth2AuthorizeRequest.withAuthorizedClient(client)
                    .principal(person)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .build());
            return fresh == null ? end(request) : fresh.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationException refused) {
            if (refused.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_GRANT)) {
                return end(request);
            }
            throw new ProviderUnreachable(refused);
        }
    }

    private @Nullable OAuth2AuthorizedClient load(OAuth2AuthenticationToken person, HttpServletRequest request) {
        return clients.loadAuthorizedClient(person.getAuthorizedClientRegistrationId(), person, request);
    }

    private boolean isFresh(OAuth2AuthorizedClient client) {
        var expires = client.getAccessToken().getExpiresAt();
        return expires != null && clock.instant().plus(MARGIN).isBefore(expires);
    }

    private static @Nullable String end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        return null;
    }

    private static @Nullable OAuth2AuthenticationToken person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                ? token
                : null;
    }
}
