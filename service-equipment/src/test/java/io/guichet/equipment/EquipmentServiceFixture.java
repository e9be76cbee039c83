package io.guichet.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to an equipment service under test as the people and devices of hall-1. */
public final class EquipmentServiceFixture {

    public static final TestTokens TOKENS = TestTokens.start();
    public static final String MAINTAINER = TOKENS.of("m001", "hall-1", null, Role.MAINTAINER);
    public static final String SECOND_MAINTAINER = TOKENS.of("m002", "hall-1", null, Role.MAINTAINER);
    public static final String OTHER_HALLS_MAINTAINER = TOKENS.of("m009", "hall-2", null, Role.MAINTAINER);
    public static final String SUPERVISOR = TOKENS.of("v001", "hall-1", null, Role.SUPERVISOR);
    public static final String CLERK = TOKENS.of("s1", "hall-1", null, Role.STAFF);
    public static final String SECOND_CLERK = TOKENS.of("s2", "hall-1", null, Role.STAFF);
    public static final String OPERATOR = TOKENS.of("o001", null, null, Role.OPERATOR);
    public static final String KIOSK = TOKENS.of("kiosk-1", "hall-1", null, Role.KIOSK);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;

    EquipmentServiceFixture(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/equipment";
    }

    static void settings(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.equipment.sweep-every", () -> "PT0.2S");
        settings.add("guichet.equipment.heartbeat-lost", () -> "PT1S");
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public String body() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JsonMapper.shared().readTree(response.body());
        }

        public JsonNode is(int expected) {
            assertThat(status()).as(body()).isEqualTo(expected);
            return json();
        }

        public void isProblem(int expected, String code) {
            assertThat(is(expected).path("code").asString("")).as(body()).isEqualTo(code);
        }
    }

    public Answer get(String path, @Nullable String token) {
        return send("GET", path, token, null);
    }

    public Answer post(String path, @Nullable String token, @Nullable String body, String... headers) {
        return send("POST", path, token, body, headers);
    }

    public Answer put(String path, @Nullable String token, @Nullable String body, String... headers) {
        return send("PUT", path, token, body, headers);
    }

    /** A printer in use at this window, as stored. */
    public JsonNode printerAt(@Nullable String windowId) {
        return post("/assets", MAINTAINER, assetBody("PRINTER", windowId, null)).is(201);
    }

    public static String assetBody(String category, @Nullable String windowId, @Nullable String deviceId) {
        return """
            {"card":{"category":"%s","model":"M400","serial":"SN-1","deviceId":%s},
             "spot":{"hallId":"hall-1","unitId":"unit-1","windowId":%s},
             "owner":"centre","costBearer":"unit-1","inUse":true}
            """.formatted(category, quoted(deviceId), quoted(windowId));
    }

    private static String quoted(@Nullable String value) {
        return value == null ? "null" : "\"" + value + "\"";
    }

    /** A body that is no text. */
    public Answer bytes(String path, @Nullable String token, byte[] body, String type) {
        HttpRequest.Builder request =
                request(path, token).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return sent(request);
    }

    public Answer send(String method, String path, @Nullable String token, @Nullable String body, String... headers) {
        HttpRequest.Builder request = request(path, token);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) request.setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return sent(request);
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (token != null) request.setHeader("Authorization", "Bearer " + token);
        return request;
    }

    private static Answer sent(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
