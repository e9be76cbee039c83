package io.guichet.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class SignInLimitTest {

    @Test
    void every_way_to_prove_who_one_is_counts_and_nothing_else() {
        assertThat(SignInLimit.isAttempt(new MockHttpServletRequest("POST", "/oauth2/token")))
                .isTrue();
        assertThat(SignInLimit.isAttempt(new MockHttpServletRequest("POST", "/sign-in")))
                .isTrue();
        assertThat(SignInLimit.isAttempt(new MockHttpServletRequest("POST", "/session/device")))
                .isTrue();
        assertThat(SignInLimit.isAttempt(new MockHttpServletRequest("GET", "/sign-in")))
                .isFalse();
        assertThat(SignInLimit.isAttempt(new MockHttpServletRequest("POST", "/api/queue/tickets")))
                .isFalse();
    }
}
