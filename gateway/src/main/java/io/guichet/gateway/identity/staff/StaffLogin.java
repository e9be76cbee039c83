package io.guichet.gateway.identity.staff;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.stereotype.Component;

/** The code flow with PKCE, and the way out. */
@Component
public class StaffLogin {

    private final ClientRegistrationRepository registrations;
    private final StaffBrowser browser;

    StaffLogin(ClientRegistrationRepository registrations, StaffBrowser browser) {
        this.registrations = registrations;
        this.browser = browser;
    }

    public void apply(HttpSecurity http) {
        http.oauth2Login(login -> login
                        // Ours, so that Spring makes no page of its own.
                        .loginPage("/login")
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withProofKey()))
                        .successHandler((request, response, person) -> {
                            browser.mark(person.getName(), request, response);
                            response.sendRedirect(ReturnPath.take(request));
                        })
                        // Mostly a sign-in page left open for too long: the door offers another try.
                        .failureHandler((_, response, _) -> response.sendRedirect("/?sign-in=failed")))
                .logout(logout ->
                        logout.logoutUrl("/logout").logoutSuccessHandler((_, response, _) -> response.setStatus(204)));
    }

    private OAuth2AuthorizationRequestResolver withProofKey() {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }
}
