package io.guichet.audit.verify.http;

import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.verify.LogSource;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log by its addresses. What is answered with "later" is asked again. */
public final class HttpLog implements LogSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(300);
    private static final int TRIES = 20;
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final HttpClient http;
    private final URI prefix;
    private final Supplier<String> token;

    /**
     * @param prefix like {@code http://127.0.0.1:8085/api/audit/log/}
     * @param token a fresh access token; empty for the public
     */
    public HttpLog(HttpClient http, URI prefix, Supplier<String> token) {
        this.http = http;
        this.prefix = prefix;
        this.token = token;
    }

    @Override
    public SignedNote checkpoint() {
        HttpResponse<byte[]> answer = get("checkpoint");
        if (answer.statusCode() != 200) throw new IllegalStateException("no checkpoint: " + answer.statusCode());
        return SignedNote.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** The keys as the log itself lists them: who has them from elsewhere does not ask. */
    public List<VerifierKey> keys() {
        JsonNode keys = JsonMapper.shared().readTree(get("keys").body());
        List<VerifierKey> all = new ArrayList<>();
        String current = keys.path("current").asString("");
        if (!current.isEmpty()) all.add(VerifierKey.parse(current));
        keys.path("retired").forEach(key -> all.add(VerifierKey.parse(key.asString(""))));
        return all;
    }

    /** The last checkpoint that witnesses signed; empty before the first, and where there are none. */
    public Optional<SignedNote> cosigned() {
        HttpResponse<byte[]> answer = get("checkpoint/cosigned");
        return answer.statusCode() == 200
                ? Optional.of(SignedNote.parse(new String(answer.body(), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** The witnesses as the log itself lists them. */
    public List<VerifierKey> witnesses() {
        HttpResponse<byte[]> answer = get("witnesses");
        List<VerifierKey> all = new ArrayList<>();
        if (answer.statusCode() != 200) return all;
        JsonMapper.shared()
                .readTree(answer.body())
                .path("witnesses")
                .forEach(key -> all.add(VerifierKey.parse(key.asString(""))));
        return all;
    }

    @Override
    public Optional<byte[]> hashes(Tile tile) {
        HttpResponse<byte[]> answer = get(tile.path());
        return answer.statusCode() == 200 ? Optional.of(answer.body()) : Optional.empty();
    }

    @Override
    public Bundle bundle(Tile tile) {
        HttpResponse<byte[]> answer = get(tile.path());
        return switch (answer.statusCode()) {
            case 200 -> new Bundle.Open(answer.body());
            case 401, 403 -> new Bundle.Closed();
            default -> new Bundle.Missing();
        };
    }

    @Override
    public One entry(long index) {
        HttpResponse<byte[]> answer = get("entries/" + index);
        return switch (answer.statusCode()) {
            case 200 ->
                new One.Open(Base64.getDecoder()
                        .decode(JsonMapper.shared()
                                .readTree(answer.body())
                                .path("leaf")
                                .asString("")));
            case 401, 403 -> new One.Closed();
            default -> new One.Missing();
        };
    }

    private HttpResponse<byte[]> get(String path) {
        for (int tried = 1; ; tried++) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(prefix.resolve(path)).timeout(PATIENCE);
            String bearer = token.get();
            if (!bearer.isEmpty()) request.header("Authorization", "Bearer " + bearer);
            try {
                HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
                if (!LATER.contains(answer.statusCode()) || tried == TRIES) return answer;
                LockSupport.parkNanos(BETWEEN.toNanos());
            } catch (IOException e) {
                throw new IllegalStateException("the log at " + prefix + " cannot be read", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
