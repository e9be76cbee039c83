package io.guichet.local.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayClientTest {
    private final List<String> keys = new ArrayList<>();
    private final List<String> bearers = new ArrayList<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private final List<Integer> answers = new ArrayList<>();
    private final Credentials credentials = new Credentials(Map.of("kiosk-1", "secret"));
    private HttpServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/token", this::token);
        server.createContext("/api", this::api);
        server.start();
        address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void repeats_with_the_same_key_while_the_platform_says_later() {
        answers.addAll(List.of(503, 429, 201));
        try (var client = new GatewayClient(address, credentials)) {
            var answer = client.send(Request.post("/api/tickets", Map.of()).as("kiosk-1"));

            assertThat(answer.status()).isEqualTo(201);
            assertThat(keys).hasSize(3).containsOnly(keys.getFirst());
            assertThat(client.repetitions()).isEqualTo(2);
        }
    }

    @Test
    void does_not_repeat_a_refusal() {
        answers.add(409);
        try (var client = new GatewayClient(address, credentials)) {
            assertThat(client.send(Request.post("/api/tickets", null)).status()).isEqualTo(409);
            assertThat(keys).hasSize(1);
        }
    }

    @Test
    void sends_once_where_repeating_would_hide_a_failure() {
        answers.add(503);
        try (var client = new GatewayClient(address, credentials)) {
            assertThat(client.once(Request.get("/api/x")).status()).isEqualTo(503);
        }
    }

    @Test
    void keeps_a_token_and_fetches_another_when_it_is_refused() {
        answers.addAll(List.of(200, 200, 401, 200));
        try (var client = new GatewayClient(address, credentials)) {
            var look = Request.get("/api/x").as("kiosk-1");
            client.send(look);
            client.send(look);
            client.send(look);

            assertThat(bearers).containsExactly("Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2");
        }
    }

    @Test
    void refuses_every_address_outside_this_machine() {
        assertThatThrownBy(() -> new GatewayClient(URI.create("http://192.0.2.1:8080"), credentials))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_secret_does_not_show_in_words() {
        assertThat(credentials).hasToString("Credentials[kiosk-1]");
    }

    private void token(HttpExchange exchange) throws IOException {
        respond(exchange, 200, "{\"access_token\":\"t" + tokens.incrementAndGet() + "\",\"expires_in\":600}");
    }

    private void api(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        if (headers.containsKey("Idempotency-Key")) keys.add(headers.getFirst("Idempotency-Key"));
        if (headers.containsKey("Authorization")) bearers.add(headers.getFirst("Authorization"));
        exchange.getResponseHeaders().add("Retry-After", "0");
        respond(exchange, answers.removeFirst(), "{\"code\":\"wrong-state\"}");
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
