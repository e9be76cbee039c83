package io.guichet.gateway.identity.staff;

import io.guichet.gateway.identity.provider.Provider;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

@Configuration(proxyBeanMethods = false)
class StaffWiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** One registration, built when it is first asked for: locally the port is not known any earlier. */
    @Bean
    ClientRegistrationRepository registrations(Provider provider) {
        return id -> id.equals("staff") ? provider.staff() : null;
    }

    /** In the session and not beside it: with the session the tokens are gone too. */
    @Bean
    OAuth2AuthorizedClientRepository tokensInTheSession() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AuthorizedClientManager renewal(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
        var renewal = new DefaultOAuth2AuthorizedClientManager(registrations, tokens);
        renewal.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken(refresh -> refresh.clockSkew(Duration.ofSeconds(61)))
                .build());
        return renewal;
    }
}
