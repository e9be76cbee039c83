package io.guichet.gateway.identity;

import io.guichet.gateway.GatewaySettings;
import io.guichet.gateway.identity.device.DeviceCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Asks for {@code X-XSRF-TOKEN} where a browser would send rights along by itself: a change, with a session or a device
 * cookie, and no bearer token. A citizen's rating carries neither cookie nor rights and needs none.
 */
@Component
public class CookieCsrf {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final boolean alwaysSecure;

    CookieCsrf(GatewaySettings settings) {
        this.alwaysSecure = settings.cookiesSecure();
    }

    public void apply(CsrfConfigurer<HttpSecurity> csrf) {
        csrf.csrfTokenRepository(tokens())
                // The plain value, as scripts read it from the cookie; it is never part of a compressed answer.
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(CookieCsrf::isNeeded);
    }

    /** The same cookie for all pages of this site, the sign-in form among them. */
    public CookieCsrfTokenRepository tokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (alwaysSecure) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    private static boolean isNeeded(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod())
                && Bearer.of(request) == null
                && (request.getSession(false) != null || WebUtils.getCookie(request, DeviceCookie.NAME) != null);
    }
}
