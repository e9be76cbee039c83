package io.guichet.audit.witness.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.audit.log.SigningKey;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessCommandTest {

    private static final String LOG =
            SigningKey.of("ledger.test/audit", new byte[32]).verifier().toString();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path home;

    @Test
    void it_says_its_key_and_keeps_it_for_the_next_start() {
        String first = started();

        assertThat(first).startsWith("cosigns as supervision.test+");
        assertThat(started()).isEqualTo(first);
    }

    private String started() {
        said.reset();
        String arguments = "--name supervision.test --port 0 --home " + home + " --log " + LOG;
        try (WitnessServer server =
                WitnessCommand.start(arguments.split(" ", -1), new PrintStream(said, true, UTF_8))) {
            assertThat(server.prefix()).startsWith("http://127.0.0.1:");
        }
        return said.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--name a --prot 1", "--name a --home", "--name a", "--log nonsense"})
    void what_it_does_not_understand_it_does_not_do(String arguments) {
        assertThatThrownBy(() -> WitnessCommand.start(arguments.split(" ", -1), new PrintStream(said, true, UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
