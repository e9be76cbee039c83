package io.guichet.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plain HTTP, each request sent exactly once, with everything that came back. Safe for many threads. */
final class RawHttp implements AutoCloseable {

    /** Longer than any deadline the platform promises, so that a hang is seen and not mended. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI base;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    RawHttp(URI base) {
        this.base = base;
    }

    /** @param took from before sending to the last byte */
    record Answered(int status, HttpHeaders headers, String body, Duration took) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body.isEmpty() ? "null" : body);
        }

        String code() {
            return isProblem() ? json().path("code").asString("") : "";
        }

        boolean isProblem() {
            return header("Content-Type").startsWith("application/problem+json");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** @param token bearer token, null for nobody */
    record Ask(
            String method,
            String path,
            @Nullable String token,
            @Nullable String body,
            Map<String, String> headers) {

        static Ask get(String path) {
            return new Ask("GET", path, null, null, Map.of());
        }

        static Ask post(String path, @Nullable Object body) {
            var json = body == null ? null : JsonMapper.shared().writeValueAsString(body);
            return new Ask(
                    "POST", path, null, json, json == null ? Map.of() : Map.of("Content-Type", "application/json"));
        }

        Ask by(@Nullable String bearer) {
            return new Ask(method, path, bearer, body, headers);
        }

        Ask with(String name, String value) {
            var more = new HashMap<>(headers);
            more.put(name, value);
            return new Ask(method, path, token, body, Map.copyOf(more));
        }
    }

    Answered send(Ask ask) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(base + ask.path()))
                .timeout(PATIENCE)
                .method(
                        ask.method(),
                        ask.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(ask.body()));
        ask.headers().forEach(request::header);
        if (ask.token() != null) request.header("Authorization", "Bearer " + ask.token());
        var began = System.nanoTime();
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            var took = Duration.ofNanos(System.nanoTime() - began);
            return new Answered(response.statusCode(), response.headers(), response.body(), took);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    String token(String clientId, String secret) {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        try {
            var answered = send(new Ask(
                    "POST",
                    "/oauth2/token",
                    null,
                    "grant_type=client_credentials",
                    Map.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded")));
            if (answered.status() != 200) throw new IllegalStateException("no token: " + answered.status());
            return answered.json().path("access_token").asString("");
        } catch (IOException e) {
            throw new IllegalStateException("no token for " + clientId, e);
        }
    }

    @Override
    public void close() {
        // An event stream that is still open must not keep the test waiting.
        http.shutdownNow();
    }
}
