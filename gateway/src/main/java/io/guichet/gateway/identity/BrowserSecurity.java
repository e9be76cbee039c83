package io.guichet.gateway.identity;

import io.guichet.gateway.identity.staff.StaffLogin;
import io.guichet.gateway.pages.Addresses;
import io.guichet.gateway.pages.SecurityHeaders;
import io.guichet.gateway.problems.ProblemKind;
import io.guichet.gateway.problems.Problems;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfException;

/** The lists of what may be asked for. What is not on them does not exist. */
@Configuration(proxyBeanMethods = false)
class BrowserSecurity {

    /** Health and figures, on the management port only: this matches nothing on the public one. */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** After those of the built-in provider. */
    @Bean
    @Order(10)
    SecurityFilterChain browser(
            HttpSecurity http, StaffLogin login, CookieCsrf csrf, SecurityHeaders headers, Problems problems) {
        login.apply(http);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/api/**", "/session", "/session/device", "/login", "/logout")
                        .permitAll()
                        .requestMatchers(Addresses.pages())
                        .permitAll()
                        .requestMatchers(Addresses.files())
                        .permitAll()
                        // No hint whether somebody else would be let in.
                        .anyRequest()
                        .denyAll())
                .csrf(csrf::apply)
                .headers(headers::apply)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, _) -> problems.write(ProblemKind.NOT_FOUND, request, response))
                        .accessDeniedHandler((request, response, denied) -> problems.write(
                                denied instanceof CsrfException
                                        ? ProblemKind.MISSING_CSRF_TOKEN
                                        : ProblemKind.NOT_FOUND,
                                request,
                                response)))
                .build();
    }
}
