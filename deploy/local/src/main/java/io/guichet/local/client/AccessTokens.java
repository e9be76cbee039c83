package io.guichet.local.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens by client credentials, kept until shortly before they run out. Safe for many threads. */
final class AccessTokens {
    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final Set<Integer> LATER = Set.of(429, 503, 504);
    private static final int TRIES = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);

    private record Held(String token, long expiresAtNanos) {
        boolean isFresh() {
            return expiresAtNanos - System.nanoTime() > 0;
        }
    }

    private final HttpClient http;
    private final URI tokenEndpoint;
    private final Credentials credentials;
    private final ConcurrentHashMap<String, Held> held = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Object> locks = new ConcurrentHashMap<>();

    AccessTokens(HttpClient http, URI gateway, Credentials credentials) {
        this.http = http;
        this.tokenEndpoint = gateway.resolve("/oauth2/token");
        this.credentials = credentials;
    }

    /** Fetched once however many threads ask at the same time. */
    String of(String clientId) {
        var known = held.get(clientId);
        if (known != null && known.isFresh()) return known.token;
        synchronized (locks.computeIfAbsent(clientId, _ -> new Object())) {
            var meanwhile = held.get(clientId);
            if (meanwhile != null && meanwhile.isFresh()) return meanwhile.token;
            var fetched = fetch(clientId);
            held.put(clientId, fetched);
            return fetched.token;
        }
    }

    void forget(String clientId) {
        held.remove(clientId);
    }

    private Held fetch(String clientId) {
        var pair = clientId + ":" + credentials.secretOf(clientId);
        var basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(tokenEndpoint)
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            for (var tried = 1; ; tried++) {
                var response = http.send(request, BodyHandlers.ofString());
                if (response.statusCode() == 200) return held(response.body());
                if (tried == TRIES || !LATER.contains(response.statusCode())) {
                    throw new UnexpectedAnswer("no token for " + clientId + ": " + response.statusCode());
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        } catch (IOException e) {
            throw new UnexpectedAnswer("no token for " + clientId, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnexpectedAnswer("interrupted while fetching a token", e);
        }
    }

    private static Held held(String body) {
        var json = JsonMapper.shared().readTree(body);
        var life = json.path("expires_in").asLong(600) - EARLY.toSeconds();
        return new Held(json.path("access_token").asString(), System.nanoTime() + TimeUnit.SECONDS.toNanos(life));
    }
}
