package io.guichet.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.RunningPlatform;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoOptionsTest {

    @Test
    void the_typical_day_is_replayed_from_morning_to_midnight() {
        var options = options();

        assertThat(options.day()).isEqualTo(LocalDate.of(1999, 2, 16));
        assertThat(options.from()).isEqualTo(7 * 3600);
        assertThat(options.to()).isEqualTo(24 * 3600);
    }

    @ParameterizedTest
    @CsvSource({
        "today,demo --help",
        "--sped 3,not known",
        "--speed 0,more than 0",
        "--speed fast,a number",
        "--day yesterday,a day such as",
        "--from noon,a time such as",
        "--from 12:00 --to 12:00,before",
        "--limit 0,at least 1",
        "--ratings 2,0 to 1"
    })
    void what_is_not_understood_is_refused(String args, String reason) {
        assertThatThrownBy(() -> options(args.split(" ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    private static DemoOptions options(String... args) {
        var platform = new RunningPlatform(URI.create("http://127.0.0.1:8080"), "", "", Map.of(), 0);
        return DemoOptions.of(CommandLine.parse(args), platform);
    }
}
