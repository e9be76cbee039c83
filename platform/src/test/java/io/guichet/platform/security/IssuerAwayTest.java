package io.guichet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.http.ProblemWriter;
import io.guichet.platform.http.Trace;
import io.guichet.platform.testing.TestTokens;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.Filter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Whether a token is good cannot be said while the issuer's keys cannot be read: that is no 401 and no 500. */
class IssuerAwayTest {

    private final TestTokens issuer = TestTokens.start();
    private final String staff = issuer.of("s001", "hall-1", null, Role.STAFF);

    @Test
    void whoever_comes_before_the_first_keys_were_read_is_asked_to_come_again() {
        issuer.close();

        asked(context -> {
            var answer = answerOf(context, staff);
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getContentType()).isEqualTo("application/problem+json");
            assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
            assertThat(answer.getContentAsString()).contains("\"try-later\"").doesNotContain("127.0.0.1");
        });
    }

    @Test
    void keys_once_read_count_while_the_issuer_is_away_and_for_what_it_signed_only() {
        asked(context -> {
            assertThat(answerOf(context, staff).getStatus()).isEqualTo(200);
            issuer.close();
            var another = TestTokens.start();

            assertThat(answerOf(context, staff).getStatus()).isEqualTo(200);
            assertThat(answerOf(context, another.of("s001", "hall-1", null, Role.STAFF))
                            .getStatus())
                    .isEqualTo(401);
            another.close();
        });
    }

    private interface Questions {
        void put(WebApplicationContext context) throws Exception;
    }

    private void asked(Questions questions) {
        var policy = AccessPolicy.of(AccessPolicy.only(HttpMethod.GET, "/api/small/things", Role.STAFF));
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(ServletWebSecurityAutoConfiguration.class))
                .withUserConfiguration(SecurityWiring.class)
                .withBean(AccessPolicy.class, () -> policy)
                .withBean(ProblemWriter.class, () -> new ProblemWriter(JsonMapper.shared(), new Trace(Tracer.NOOP)))
                .withPropertyValues(
                        "guichet.security.issuer=" + TestTokens.ISSUER,
                        "guichet.security.jwk-set-uri=" + issuer.jwkSetUri())
                .run(questions::put);
    }

    private static MockHttpServletResponse answerOf(WebApplicationContext context, String token) throws Exception {
        var filter = context.getBean("springSecurityFilterChain", Filter.class);
        var servlets = Objects.requireNonNull(context.getServletContext());
        // As the server sets it at its start: Spring Security looks for the context there.
        servlets.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var request = new MockHttpServletRequest(servlets, "GET", "/api/small/things");
        request.addHeader("Authorization", "Bearer " + token);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
