package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.local.client.CommandLine;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchOptionsTest {

    @Test
    void all_is_measured_unless_one_thing_is_named() {
        assertThat(options().wants("call-next")).isTrue();
        assertThat(options("take-ticket").wants("call-next")).isFalse();
    }

    @Test
    void a_load_without_bound_is_refused() {
        assertThatThrownBy(() -> options("--rate", "5000", "--seconds", "60"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"calls-next,nothing to measure", "all race,one thing", "--secnds 3,not known", "--rate fast,a number"})
    void what_is_not_understood_is_refused_and_not_left_out(String args, String reason) {
        assertThatThrownBy(() -> options(args.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static BenchOptions options(String... args) {
        return BenchOptions.of(CommandLine.parse(args), () -> URI.create("http://127.0.0.1:8080"));
    }
}
