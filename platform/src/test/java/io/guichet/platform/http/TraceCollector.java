package io.guichet.platform.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes spans by OTLP over HTTP, as Tempo or Jaeger would, and looks no closer at them than a test needs. */
final class TraceCollector implements AutoCloseable {

    private final Queue<byte[]> heard = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    TraceCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/traces", exchange -> {
            heard.add(exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** Protobuf has the bytes of a trace's id as they are. */
    boolean hasHeardOf(String traceId) {
        String wanted = new String(HexFormat.of().parseHex(traceId), StandardCharsets.ISO_8859_1);
        return heard.stream().anyMatch(body -> new String(body, StandardCharsets.ISO_8859_1).contains(wanted));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
