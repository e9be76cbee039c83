package io.guichet.audit.verify.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guichet.audit.ledger.SmallLog;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.Tile;
import io.guichet.platform.domain.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Row S16: what an inspector reads at the command line. */
class VerifyLogCommandTest {

    private static final SigningKey OFFICE = SigningKey.of("supervision.test", new byte[32]);
    private static final String PREFIX = "/log/";
    private static final long SECONDS = 1_764_300_000L;

    private final SmallLog log = new SmallLog();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path directory;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private boolean isListed = true;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(PREFIX, this::answer);
        server.start();
        log.grow();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_whole_log_is_compared_with_what_was_kept_and_with_what_a_witness_cosigned() throws IOException {
        Path kept = directory.resolve("kept");
        assertThat(run("--keep", kept.toString())).isZero();
        assertThat(text()).contains("no witness has cosigned yet").contains("5 entries are whole");
        cosign(log.reader().checkpoint());
        log.grow();

        assertThat(run("--from", kept.toString())).isZero();

        assertThat(text())
                .contains("witness as the log says it (give --witness to rely on nobody): " + OFFICE.witness())
                .contains("supervision.test cosigned 5 entries at 2025-11-28T03:20:00Z")
                .contains("10 entries are whole")
                .contains("continues the kept checkpoint of size 5");
        assertThat(SignedNote.parse(Files.readString(kept)).text()).startsWith("ledger.test/audit\n5\n");
    }

    @Test
    void a_log_that_a_witness_saw_otherwise_is_not_whole() {
        String other = new Checkpoint("ledger.test/audit", 3, log.reader().root(2)).text();
        cosign(new SignedNote(
                other, List.of(SigningKey.of("ledger.test/audit", new byte[32]).sign(other))));

        assertThat(run()).isOne();

        assertThat(text())
                .contains("first bad index: 0")
                .contains("NOT WHOLE: an entry from 0 to 2 was changed since the checkpoint of size 3 was signed");
    }

    @Test
    void a_false_line_of_a_witness_is_not_passed_over() {
        SignedNote now = log.reader().checkpoint();
        log.cosigned().keep(now.with(List.of(OFFICE.cosign("something else\n", SECONDS))));

        assertThat(run()).isOne();

        assertThat(text()).contains("NOT WHOLE: in the cosigned checkpoint the signature of supervision.test");
    }

    @Test
    void the_key_that_the_office_handed_out_needs_no_word_of_the_server() {
        isListed = false;
        cosign(log.reader().checkpoint());

        assertThat(run()).isZero();
        assertThat(text()).contains("no witness is known");
        assertThat(run("--witness", OFFICE.witness().toString())).isZero();
        assertThat(text()).contains("supervision.test cosigned 5 entries");
    }

    @Test
    void a_file_that_is_no_checkpoint_is_named() throws IOException {
        Path file = Files.writeString(directory.resolve("kept"), "nothing");

        assertThatThrownBy(() -> run("--from", file.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(file + " is no checkpoint");
    }

    private void cosign(SignedNote note) {
        log.cosigned().keep(note.with(List.of(OFFICE.cosign(note.text(), SECONDS))));
    }

    private int run(String... more) {
        said.reset();
        List<String> words = new ArrayList<>(List.of("--url", "http://127.0.0.1:" + port() + "/log"));
        words.addAll(List.of(more));
        return new VerifyLogCommand(new PrintStream(said, true, UTF_8)).run(words.toArray(String[]::new));
    }

    private String text() {
        return said.toString(UTF_8);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<byte[]> body = found(exchange.getRequestURI().getPath().substring(PREFIX.length()));
            exchange.sendResponseHeaders(
                    body.isPresent() ? 200 : 404,
                    body.map(bytes -> bytes.length).orElse(-1));
            if (body.isPresent()) exchange.getResponseBody().write(body.get());
        }
    }

    private Optional<byte[]> found(String path) {
        try {
            return Optional.of(body(path));
        } catch (NotFound none) {
            return Optional.empty();
        }
    }

    private byte[] body(String path) {
        String witnesses = isListed ? "\"" + OFFICE.witness() + "\"" : "";
        return switch (path) {
            case "checkpoint" -> log.reader().checkpoint().bytes();
            case "checkpoint/cosigned" -> log.reader().cosigned().bytes();
            case "keys" -> ("{\"current\":\"" + log.key() + "\",\"retired\":[]}").getBytes(UTF_8);
            case "witnesses" -> ("{\"witnesses\":[" + witnesses + "]}").getBytes(UTF_8);
            default -> tile(path);
        };
    }

    private byte[] tile(String path) {
        String[] parts = path.split("/", 3);
        return parts[1].equals("entries")
                ? log.reader().bundle(Tile.parse(Tile.ENTRIES, parts[2]))
                : log.reader().hashes(Tile.parse(Integer.parseInt(parts[1]), parts[2]));
    }
}
