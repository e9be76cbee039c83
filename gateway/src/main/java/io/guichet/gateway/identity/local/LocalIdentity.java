package io.guichet.gateway.identity.local;

import static io.guichet.gateway.identity.provider.IdentitySettings.required;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.guichet.gateway.identity.CookieCsrf;
import io.guichet.gateway.identity.provider.IdentitySettings;
import io.guichet.gateway.identity.provider.TokenRules;
import io.guichet.gateway.pages.SecurityHeaders;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import java.io.IOException;
import java.text.ParseException;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Spring Authorization Server with the few endpoints that we use, and the form that people sign in with. */
@Configuration(proxyBeanMethods = false)
@Profile("local-identity")
class LocalIdentity {

    private static final String SIGN_IN = "/sign-in";

    private static final String[] ENDPOINTS = {
        "/oauth2/authorize", "/oauth2/token", "/oauth2/jwks", "/.well-known/openid-configuration"
    };

    /** The rest that Spring would announce is not here, or not for us. */
    private static final Set<String> DISCOVERED = Set.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "response_types_supported",
            "grant_types_supported",
            "subject_types_supported",
            "id_token_signing_alg_values_supported",
            "scopes_supported",
            "code_challenge_methods_supported");

    @Bean
    AuthorizationServerSettings endpoints(KnownHolders holders) {
        return AuthorizationServerSettings.builder().issuer(holders.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentitySettings settings) throws IOException, ParseException, JOSEException {
        var beside = required(settings.file(), "file").resolveSibling("keys").resolve("signing.jwk.json");
        var file = settings.keyFile() == null ? beside : settings.keyFile();
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(file)));
    }

    @Bean
    JwtDecoder accessTokens(JWKSource<SecurityContext> keys, KnownHolders holders) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(TokenRules.from(holders.issuer()));
        return decoder;
    }

    /** Being the only way to check a password, {@link PasswordSignIn} is taken by the form without being named. */
    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    @Order(2)
    SecurityFilterChain provider(
            HttpSecurity http, SecurityHeaders headers, Problems problems, TellSignIns tellSignIns) {
        return http.securityMatcher(ENDPOINTS)
                .oauth2AuthorizationServer(server -> server.oidc(oidc -> oidc.providerConfigurationEndpoint(
                                discovery -> discovery.providerConfigurationCustomizer(document -> document.claims(
                                        claims -> claims.keySet().retainAll(DISCOVERED)))))
                        .clientAuthentication(clients -> clients.authenticationProviders(
                                all -> all.replaceAll(one -> ToldClientSecrets.around(one, tellSignIns))))
                        .authorizationEndpoint(endpoint ->
                                endpoint.authenticationProviders(all -> all.forEach(LocalIdentity::ownRedirectsOnly))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .securityContext(context -> context.securityContextRepository(providersOwnContext()))
                .headers(headers::apply)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, reason) -> {
                    if (request.getRequestURI().equals("/oauth2/authorize")) {
                        new LoginUrlAuthenticationEntryPoint(SIGN_IN).commence(request, response, reason);
                    } else {
                        problems.write(ProblemKind.UNAUTHENTICATED, request, response);
                    }
                }))
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain signIn(HttpSecurity http, CookieCsrf csrf, SecurityHeaders headers) {
        return http.securityMatcher(SIGN_IN)
                .formLogin(form -> form.loginPage(SIGN_IN)
                        // When the page was open for so long that nobody knows any more where it should lead.
                        .defaultSuccessUrl("/login")
                        .failureHandler((_, response, failure) -> response.sendRedirect(
                                SIGN_IN + (failure instanceof LockedException ? "?error=locked" : "?error=wrong")))
                        .permitAll())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(providersOwnContext()))
                // Always here, also without a session: somebody else must not sign a person in under their own name.
                .csrf(protection -> protection.csrfTokenRepository(csrf.tokens()))
                .exceptionHandling(
                        refusals -> refusals.accessDeniedHandler((_, response, _) -> response.sendRedirect(SIGN_IN)))
                .headers(headers::apply)
                .build();
    }

    /** Apart from the pages' own sign-in in the same HTTP session: who may get a code is not who has one. */
    private static SecurityContextRepository providersOwnContext() {
        var repository = new HttpSessionSecurityContextRepository();
        repository.setSpringSecurityContextKey("GUICHET_PROVIDER");
        return repository;
    }

    private static void ownRedirectsOnly(Object provider) {
        if (provider instanceof OAuth2AuthorizationCodeRequestAuthenticationProvider codes) {
            codes.setAuthenticationValidator(new OwnRedirect()
                    .andThen(OAuth2AuthorizationCodeRequestAuthenticationValidator.DEFAULT_SCOPE_VALIDATOR));
        }
    }
}
