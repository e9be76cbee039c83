package io.guichet.platform.security;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.ProblemWriter;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Bearer tokens only, no session, no cookie; the service's {@link AccessPolicy} decides, all else is denied. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityWiring {

    /** Every Guichet token names this audience; a token for something else is no token for us. */
    public static final String AUDIENCE = "guichet";

    @Bean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(IssuerKeys.at(settings.jwkSetUri()))
                .build();
        decoder.setJwtValidator(validator(settings.issuer()));
        decoder.setClaimSetConverter(settings.claims().toOurs());
        return decoder;
    }

    /** Signature aside: issuer, audience and times. */
    public static OAuth2TokenValidator<Jwt> validator(String issuer) {
        return new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer),
                new JwtClaimValidator<List<String>>("aud", aud -> aud != null && aud.contains(AUDIENCE)));
    }

    /**
     * Health and metrics answer on the management port without a token: it listens apart from the service's own, and
     * what is exposed there names no person and changes nothing.
     */
    @Bean
    @Order(0)
    SecurityFilterChain managementPort(HttpSecurity http) throws Exception {
        http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    SecurityFilterChain bearerTokensOnly(HttpSecurity http, AccessPolicy policy, ProblemWriter problems)
            throws Exception {
        AuthenticationEntryPoint unauthenticated = (request, response, failure) -> problems.write(
                Problem.of(401, "unauthenticated", "Unauthenticated", "A valid access token is needed."),
                request,
                response);
        AccessDeniedHandler forbidden = (request, response, denied) -> problems.write(
                Problem.of(403, "forbidden", "Forbidden", "Your role does not allow this."), request, response);
        http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .httpBasic(basic -> basic.disable())
                .formLogin(form -> form.disable())
                .oauth2ResourceServer(server -> server.withObjectPostProcessor(new KeysAway(problems, unauthenticated))
                        .authenticationEntryPoint(unauthenticated)
                        .accessDeniedHandler(forbidden)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(rolesAsAuthorities())))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(unauthenticated).accessDeniedHandler(forbidden))
                .authorizeHttpRequests(requests -> {
                    // An answer that goes on after its request thread was decided upon when it began.
                    requests.dispatcherTypeMatchers(
                                    jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                            .permitAll();
                    for (AccessPolicy.Line line : policy.lines()) {
                        var matched = requests.requestMatchers(line.method(), line.path());
                        if (line.roles().isEmpty()) matched.permitAll();
                        else
                            matched.hasAnyRole(
                                    line.roles().stream().map(Role::name).toArray(String[]::new));
                    }
                    requests.anyRequest().access((who, what) -> new AuthorizationDecision(false));
                });
        return http.build();
    }

    private static JwtAuthenticationConverter rolesAsAuthorities() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(token -> Caller.rolesOf(token).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .map(org.springframework.security.core.GrantedAuthority.class::cast)
                .toList());
        return converter;
    }
}
