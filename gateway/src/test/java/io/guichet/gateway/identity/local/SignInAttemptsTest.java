package io.guichet.gateway.identity.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final SignInAttempts attempts = new SignInAttempts();

    @Test
    void the_fifth_wrong_password_is_the_last() {
        for (var i = 0; i < 4; i++) {
            attempts.failed("s001", "10.0.0.1");
        }
        assertThat(attempts.areExhausted("s001", "10.0.0.1")).isFalse();

        attempts.failed("s001", "10.0.0.1");

        assertThat(attempts.areExhausted("s001", "10.0.0.1")).isTrue();
    }

    @Test
    void nobody_can_be_locked_out_from_elsewhere() {
        for (var i = 0; i < 50; i++) {
            attempts.failed("s001", "10.0.0.66");
        }

        assertThat(attempts.areExhausted("s001", "10.0.0.1")).isFalse();
    }

    @Test
    void the_right_password_begins_anew() {
        for (var i = 0; i < 4; i++) {
            attempts.failed("s001", "10.0.0.1");
        }
        attempts.succeeded("s001", "10.0.0.1");

        attempts.failed("s001", "10.0.0.1");

        assertThat(attempts.areExhausted("s001", "10.0.0.1")).isFalse();
    }
}
