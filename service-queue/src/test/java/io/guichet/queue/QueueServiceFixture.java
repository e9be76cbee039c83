package io.guichet.queue;

import io.guichet.local.backend.TestBackends;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.test.context.DynamicPropertyRegistry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to a queue service under test as kiosk, clerk, supervisor and operator of one hall. */
final class QueueServiceFixture {

    static final TestTokens TOKENS = TestTokens.start();
    static final String HALL = "hall-1";

    private static final String ALL_WEEK = allWeek();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String base;

    QueueServiceFixture(int port) {
        this.base = "http://127.0.0.1:" + port + "/api/queue";
    }

    static void settings(DynamicPropertyRegistry settings) {
        var backends = TestBackends.shared();
        String database = "guichet_queue_" + Ids.next().substring(24);
        settings.add("spring.mongodb.uri", () -> backends.mongoUri(database));
        settings.add("spring.kafka.bootstrap-servers", backends::bootstrapServers);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("management.server.port", () -> 0);
    }

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String code() {
            return json().path("code").asString("");
        }
    }

    static String operator() {
        return TOKENS.of("o001", null, null, Role.OPERATOR);
    }

    static String supervisor() {
        return TOKENS.of("m001", HALL, null, Role.SUPERVISOR);
    }

    static String kiosk() {
        return TOKENS.of("kiosk-1", HALL, null, Role.KIOSK);
    }

    static String clerk(String staffId) {
        return TOKENS.of(staffId, HALL, null, Role.STAFF);
    }

    /** A hall that is always open, with one unit, items p and q, and so many windows w1… for both, with staff s1…. */
    void openHall(int windows) {
        put("/regions/city", "{\"name\":{\"zh\":\"市\",\"en\":\"City\"}}");
        put(
                "/halls/" + HALL,
                "{\"regionId\":\"city\",\"name\":{\"zh\":\"大厅\",\"en\":\"Hall\"},\"zone\":\"Asia/Shanghai\",\"hours\":"
                        + ALL_WEEK + ",\"closures\":[]}");
        put("/units/unit-1", "{\"hallId\":\"hall-1\",\"name\":{\"zh\":\"社保\",\"en\":\"Social insurance\"}}");
        item("p", "P");
        item("q", "Q");
        for (int window = 1; window <= windows; window++) {
            put(
                    "/windows/w" + window,
                    "{\"hallId\":\"hall-1\",\"unitId\":\"unit-1\",\"number\":\"" + window + "\",\"label\":{\"zh\":\""
                            + window + "号窗口\",\"en\":\"Window " + window + "\"},\"itemCodes\":[\"p\",\"q\"]}");
            put("/staff/s" + window, "{\"hallIds\":[\"hall-1\"],\"unitId\":\"unit-1\",\"qualified\":true}");
        }
    }

    /** Another hall that is always open, with unit-2, item r, and window x1, where t1 is signed in. */
    void secondHall() {
        put(
                "/halls/hall-2",
                "{\"regionId\":\"city\",\"name\":{\"zh\":\"二厅\",\"en\":\"Second hall\"},\"zone\":\"Asia/Shanghai\",\"hours\":"
                        + ALL_WEEK + "}");
        put("/units/unit-2", "{\"hallId\":\"hall-2\",\"name\":{\"zh\":\"税务\",\"en\":\"Tax\"}}");
        put("/items/r", itemBody("R", "").replace("unit-1", "unit-2"));
        put(
                "/windows/x1",
                "{\"hallId\":\"hall-2\",\"unitId\":\"unit-2\",\"number\":\"1\",\"label\":{\"zh\":\"窗口\",\"en\":\"Window\"},\"itemCodes\":[\"r\"]}");
        put("/staff/t1", "{\"hallIds\":[\"hall-2\"],\"unitId\":\"unit-2\",\"qualified\":true}");
        Answer opened = post("/windows/x1/session", TOKENS.of("t1", "hall-2", null, Role.STAFF), "{}");
        if (opened.status() != 200) throw new AssertionError(opened.body());
    }

    void item(String code, String series) {
        put("/items/" + code, itemBody(series, ""));
    }

    static String itemBody(String series, String more) {
        return """
                {"unitId":"unit-1","name":{"zh":"事项","en":"Item"},"series":"%s","popular":true,
                 "steps":[{"zh":"填表","en":"Fill in the form"}],
                 "materials":[{"id":"id-card","name":{"zh":"身份证","en":"Identity card"},"required":true,"copies":1,"formUrl":null}],
                 "legalBasis":{"zh":"社会保险法","en":"Social Insurance Law"},
                 "legalLimit":{"amount":15,"unit":"WORKING_DAYS"},"promisedLimit":{"amount":5,"unit":"WORKING_DAYS"},
                 "feeCents":0,"typicalMinutes":5%s}
                """.formatted(series, more);
    }

    Answer put(String path, String body) {
        Answer answer = send("PUT", path, operator(), body, null);
        if (answer.status() >= 300) throw new AssertionError(path + " " + answer.status() + " " + answer.body());
        return answer;
    }

    Answer get(String path, @Nullable String token, String... headers) {
        return send("GET", path, token, null, null, headers);
    }

    Answer post(String path, @Nullable String token, @Nullable String body, String... headers) {
        return send("POST", path, token, body, null, headers);
    }

    Answer postOnce(String path, @Nullable String token, @Nullable String body, String key) {
        return send("POST", path, token, body, key);
    }

    Answer take(String item) {
        return post("/tickets", kiosk(), "{\"hallId\":\"hall-1\",\"itemCode\":\"" + item + "\"}");
    }

    void openWindow(int window) {
        Answer answer = post("/windows/w" + window + "/session", clerk("s" + window), "{}");
        if (answer.status() != 200) throw new AssertionError(answer.body());
    }

    Answer send(
            String method,
            String path,
            @Nullable String token,
            @Nullable String body,
            @Nullable String key,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) request.header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        if (key != null) request.header("Idempotency-Key", key);
        if (headers.length > 0) request.headers(headers);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String allWeek() {
        List<String> days = new ArrayList<>();
        for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
            days.add("{\"day\":\"" + day + "\",\"opens\":\"00:00\",\"closes\":\"24:00\"}");
        }
        return "[" + String.join(",", days) + "]";
    }
}
