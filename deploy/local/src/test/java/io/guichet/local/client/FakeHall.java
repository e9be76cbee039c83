package io.guichet.local.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** Just enough of the queue and evaluation API for demo and bench to run without the platform: one line, first come first served. */
public final class FakeHall implements AutoCloseable {
    private final HttpServer server;
    private final ArrayDeque<String> waiting = new ArrayDeque<>();
    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> invitations = new HashMap<>();
    private final Map<String, Integer> ratings = new HashMap<>();
    private int number;

    public FakeHall() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/token", e -> answer(e, 200, Map.of("access_token", "t", "expires_in", 600)));
        server.createContext("/api/queue/tickets", this::tickets);
        server.createContext("/api/queue/windows", this::windows);
        server.createContext("/api/queue", e -> answer(e, 200, Map.of()));
        server.createContext("/api/evaluation/invitations", this::invitations);
        server.createContext("/api/evaluation/ratings", this::ratings);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public synchronized long count(String state) {
        return states.values().stream().filter(state::equals).count();
    }

    public synchronized int rated() {
        return ratings.size();
    }

    private void tickets(HttpExchange exchange) throws IOException {
        var part = exchange.getRequestURI().getPath().split("/", -1);
        if (part.length == 4) issue(exchange);
        else move(exchange, part[4], part[5]);
    }

    private synchronized void issue(HttpExchange exchange) throws IOException {
        var id = "t" + ++number;
        var ahead = waiting.size();
        waiting.add(id);
        states.put(id, "WAITING");
        var wait = Map.of("lowSeconds", 0, "likelySeconds", 0.5 * ahead, "highSeconds", 1 + ahead);
        answer(
                exchange,
                201,
                Map.of(
                        "id",
                        id,
                        "number",
                        "number of " + id,
                        "trackingToken",
                        "secret",
                        "issuedAt",
                        Instant.now().toString(),
                        "peopleAhead",
                        ahead,
                        "wait",
                        wait));
    }

    private synchronized void move(HttpExchange exchange, String id, String command) throws IOException {
        var from = states.get(id);
        var to = switch (command) {
            case "cancel" -> "WAITING".equals(from) ? "CANCELLED" : "";
            case "recall" -> "CALLED".equals(from) ? "CALLED" : "";
            case "start" -> "CALLED".equals(from) ? "SERVING" : "";
            case "miss" -> "CALLED".equals(from) ? "MISSED" : "";
            case "finish" -> "SERVING".equals(from) ? "FINISHED" : "";
            default -> "";
        };
        if (to.isEmpty()) {
            answer(exchange, 409, Map.of("code", "wrong-state"));
            return;
        }
        waiting.remove(to.equals("CANCELLED") ? id : "");
        states.put(id, to);
        if (to.equals("FINISHED")) invitations.put(id, "invited");
        answer(exchange, 200, Map.of("id", id, "state", to));
    }

    private synchronized void windows(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().endsWith("/call-next")) {
            answer(exchange, 200, Map.of("state", "OPEN"));
        } else if (waiting.isEmpty()) {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        } else {
            var id = waiting.removeFirst();
            states.put(id, "CALLED");
            answer(exchange, 200, Map.of("id", id, "calledAt", Instant.now().toString()));
        }
    }

    private synchronized void invitations(HttpExchange exchange) throws IOException {
        var open = invitations.entrySet().stream()
                .map(invitation -> Map.of("ticketId", invitation.getKey(), "token", invitation.getValue()))
                .toList();
        answer(exchange, 200, Map.of("invitations", open));
    }

    private synchronized void ratings(HttpExchange exchange) throws IOException {
        var rating = JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes());
        ratings.put(rating.path("ticketId").asString(), rating.path("level").asInt());
        answer(exchange, 201, Map.of("id", "r"));
    }

    private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var bytes = JsonMapper.shared().writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
