package io.guichet.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.RunningPlatform;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

    private static BenchOptions options(String... args) {
        var platform = new RunningPlatform(URI.create("http://127.0.0.1:8080"), "", "", Map.of(), 0);
        return BenchOptions.of(CommandLine.parse(args), platform);
    }
}
