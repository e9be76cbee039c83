package io.guichet.platform.security;

import io.guichet.platform.http.Problem;
import io.guichet.platform.http.ProblemWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * A token that cannot be checked because the issuer's keys cannot be read is neither valid nor refused: the caller is asked to
 * come again. Spring Security would throw, past everything that writes problems.
 */
final class KeysAway implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

    private static final Logger log = LoggerFactory.getLogger(KeysAway.class);

    private final ProblemWriter problems;
    private final AuthenticationEntryPoint refused;

    KeysAway(ProblemWriter problems, AuthenticationEntryPoint refused) {
        this.problems = problems;
        this.refused = refused;
    }

    @Override
    public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
        filter.setAuthenticationFailureHandler((request, response, failure) -> {
            if (failure instanceof AuthenticationServiceException) {
                log.warn("tokens cannot be checked: {}", failure.toString());
                problems.write(Problem.tryLater("Who you are cannot be checked at the moment."), request, response);
            } else {
                refused.commence(request, response, failure);
            }
        });
        return filter;
    }
}
