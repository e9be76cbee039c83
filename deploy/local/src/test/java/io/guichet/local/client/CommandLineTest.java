package io.guichet.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @Test
    void words_and_settings_are_told_apart() {
        var line = CommandLine.parse("take-ticket", "--rate", "200");

        assertThat(line.words()).containsExactly("take-ticket");
        assertThat(line.number("rate", 100)).isEqualTo(200);
        assertThat(line.number("seconds", 30)).isEqualTo(30);
    }

    @Test
    void a_name_without_value_is_refused() {
        assertThatThrownBy(() -> CommandLine.parse("--rate")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_number_is_refused_with_its_name() {
        assertThatThrownBy(() -> CommandLine.parse("--rate", "fast").number("rate", 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--rate needs a number, not fast");
    }

    @Test
    void a_name_nobody_reads_is_refused_and_those_that_are_read_are_told() {
        CommandLine.parse("--rate", "1", "--home", "x", "--help").requireOnly("rate");

        assertThatThrownBy(() -> CommandLine.parse("--raet", "1").requireOnly("rate", "seconds"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--raet is not known here; known are --rate, --seconds");
    }

    @Test
    void help_needs_no_value() {
        assertThat(CommandLine.parse("take-ticket", "--help").asksForHelp()).isTrue();
        assertThat(CommandLine.parse("-h").asksForHelp()).isTrue();
        assertThat(CommandLine.parse("take-ticket").asksForHelp()).isFalse();
    }

    @Test
    void what_runs_is_read_from_the_launchers_note(@TempDir Path home) throws IOException {
        Files.writeString(home.resolve("state.json"), """
                {"launcher":{"pid":7,"port":0},"gateway":"http://127.0.0.1:9000","kafka":"127.0.0.1:9020",
                 "backend":"embedded","readyAfterMillis":12000,"processes":{"queue":{"pid":8,"port":9001}}}""");

        var platform = RunningPlatform.read(home);

        assertThat(platform.processes()).containsOnlyKeys("launcher", "queue");
        assertThat(platform.direct("queue")).contains(URI.create("http://127.0.0.1:9001"));
        assertThat(platform.direct("audit")).isEmpty();
        assertThat(CommandLine.parse().gateway(platform)).isEqualTo(URI.create("http://127.0.0.1:9000"));
        assertThat(CommandLine.parse("--gateway", "http://127.0.0.1:1").gateway(platform))
                .isEqualTo(URI.create("http://127.0.0.1:1"));
    }

    @Test
    void where_nothing_was_started_the_message_says_what_to_do(@TempDir Path home) {
        assertThatThrownBy(() -> RunningPlatform.read(home)).hasMessageContaining("./guichet up");
        assertThatThrownBy(() -> Credentials.read(home.resolve("credentials.json")))
                .hasMessageContaining("./guichet up");
    }
}
