package io.guichet.audit.verify.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A token by client credentials, fetched again before it runs out. Thread-safe. */
final class AccessToken implements Supplier<String> {

    private static final Duration EARLY = Duration.ofSeconds(60);

    private final HttpClient http;
    private final URI endpoint;
    private final String client;
    private final String secret;
    private @Nullable String token;
    private long goodUntilNanos;

    AccessToken(HttpClient http, URI endpoint, String client, String secret) {
        this.http = http;
        this.endpoint = endpoint;
        this.client = client;
        this.secret = secret;
    }

    @Override
    public synchronized String get() {
        String known = token;
        if (known != null && goodUntilNanos - System.nanoTime() > 0) return known;
        JsonNode answer = JsonMapper.shared().readTree(fetch());
        String fetched = answer.path("access_token").asString("");
        Duration life =
                Duration.ofSeconds(answer.path("expires_in").asLong(600)).minus(EARLY);
        goodUntilNanos = System.nanoTime() + life.toNanos();
        token = fetched;
        return fetched;
    }

    private String fetch() {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no token for " + client + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException("no token from " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
