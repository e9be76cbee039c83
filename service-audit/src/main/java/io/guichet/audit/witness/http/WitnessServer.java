package io.guichet.audit.witness.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.witness.AddCheckpoint;
import io.guichet.audit.witness.Testimony;
import io.guichet.audit.witness.Witness;
import io.guichet.audit.witness.file.FileWitnessedLogs;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** C2SP tlog-witness over HTTP: {@code POST /add-checkpoint}, {@code GET /<hash of the origin>/checkpoint}. */
public final class WitnessServer implements AutoCloseable {

    private static final int LARGEST_BODY = 64 * 1024;
    private static final String TEXT = "text/plain; charset=utf-8";

    private final HttpServer server;
    private final Witness witness;

    private WitnessServer(HttpServer server, Witness witness) {
        this.server = server;
        this.witness = witness;
    }

    /** @param address port 0 takes a free one */
    public static WitnessServer start(InetSocketAddress address, Witness witness) throws IOException {
        WitnessServer started = new WitnessServer(HttpServer.create(address, 0), witness);
        started.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.server.createContext("/", started::answer);
        started.server.start();
        return started;
    }

    public String prefix() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/add-checkpoint") && exchange.getRequestMethod().equals("POST")) {
                add(exchange);
            } else if (exchange.getRequestMethod().equals("GET")) {
                last(exchange, path);
            } else {
                say(exchange, 405, TEXT, "");
            }
        }
    }

    private void add(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            say(exchange, 413, TEXT, "");
            return;
        }
        Testimony testimony;
        try {
            testimony = witness.add(AddCheckpoint.parse(new String(body, UTF_8)));
        } catch (IllegalArgumentException broken) {
            // A signature of a known key that does not verify is refused as one that is not there.
            say(exchange, String.valueOf(broken.getMessage()).startsWith("the signature") ? 403 : 400, TEXT, "");
            return;
        }
        switch (testimony) {
            case Testimony.Cosigned cosigned -> say(exchange, 200, TEXT, cosigned.line() + "\n");
            case Testimony.UnknownLog _ -> say(exchange, 404, TEXT, "");
            case Testimony.NotSigned _ -> say(exchange, 403, TEXT, "");
            case Testimony.Backwards _ -> say(exchange, 400, TEXT, "");
            case Testimony.OtherSize other -> say(exchange, 409, "text/x.tlog.size", other.known() + "\n");
            case Testimony.Inconsistent _ -> say(exchange, 422, TEXT, "");
        }
    }

    private void last(HttpExchange exchange, String path) throws IOException {
        for (String origin : witness.origins()) {
            if (path.equals("/" + FileWitnessedLogs.name(origin) + "/checkpoint")) {
                String note = witness.last(origin).map(SignedNote::toString).orElse("");
                say(exchange, note.isEmpty() ? 404 : 200, TEXT, note);
                return;
            }
        }
        say(exchange, 404, TEXT, "");
    }

    private static void say(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
