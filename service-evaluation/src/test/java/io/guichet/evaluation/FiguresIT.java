package io.guichet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Figures and surveys over HTTP and Kafka, on a real broker and database (rows S4, R4). */
@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class FiguresIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String API = "/api/evaluation";
    private static final String WORDS = "请在中午多开一个窗口。";

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MongoDatabase database;

    /** A hall for each test. */
    private final String hall = "h-" + Ids.next();

    private final String window = "w-" + hall;
    private final List<String> tickets = new ArrayList<>();

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    @AfterAll
    static void close() {
        TOKENS.close();
    }

    @BeforeEach
    void the_hall_is_known() {
        send(
                "guichet.queue.organisation",
                "hall:" + hall,
                "io.guichet.queue.organisation.hall-defined.v1",
                "{\"hallId\":\"%s\",\"name\":{\"zh\":\"大厅\",\"en\":\"Hall\"},\"zone\":\"Asia/Shanghai\"}"
                        .formatted(hall));
        send(
                "guichet.queue.organisation",
                "window:" + window,
                "io.guichet.queue.organisation.window-defined.v1",
                "{\"windowId\":\"%s\",\"hallId\":\"%s\",\"unitId\":\"u\",\"label\":{\"zh\":\"=1+1\",\"en\":\"Window\"}}"
                        .formatted(window, hall));
    }

    @Test
    void what_citizens_say_is_in_the_figures_live_and_a_rebuild_changes_nothing() {
        for (int level : List.of(5, 5, 5, 4, 3, 1)) rate("i-1", "s1", level);
        finish("i-1", "s1");
        JsonNode view = awaitValid(6, 7);

        JsonNode total = view.path("total");
        assertThat(total.path("counts").toString()).isEqualTo("{\"5\":3,\"4\":1,\"3\":1,\"2\":0,\"1\":1}");
        assertThat(total.path("good").toString())
                .isEqualTo("{\"value\":0.8333333333333334,\"numerator\":5,\"denominator\":6}");
        assertThat(total.path("response").path("numerator").asInt()).isEqualTo(6);
        assertThat(total.path("response").path("denominator").asInt()).isEqualTo(7);
        assertThat(total.path("loop").path("bad").asInt()).isEqualTo(1);
        assertThat(total.path("loop").path("rectifiedInTime").path("value").isNull())
                .isTrue();
        JsonNode group = view.path("groups").path(0);
        assertThat(group.path("key").asString()).isEqualTo(window);
        assertThat(group.path("name").path("en").asString()).isEqualTo("Window");
        assertThat(group.path("valid").asInt()).isEqualTo(6);

        JsonNode rebuilt = call("POST", "/statistics/rebuild?hall=" + hall, null, operator())
                .body();
        assertThat(rebuilt.path("days").asInt()).isEqualTo(1);
        assertThat(statistics("window")).isEqualTo(view);
        database.getCollection("hall-days").deleteMany(new Document("hallId", hall));
        assertThat(statistics("window").path("total").path("valid").asInt()).isZero();
        call("POST", "/statistics/rebuild?hall=" + hall, null, operator());
        assertThat(statistics("window")).isEqualTo(view);
    }

    @Test
    void each_role_sees_what_it_answers_for() {
        rate("i-1", "s1", 5);
        rate("i-1", "s2", 4);
        awaitValid(2, 2);
        String own = "/statistics?hall=" + hall;

        for (String path : List.of(own, own + "&by=staff", "/rankings?by=window&hall=" + hall)) {
            assertThat(call("GET", path, null, supervisor()).status()).isEqualTo(200);
            assertThat(call("GET", path, null, token("i1", null, Role.INSPECTOR))
                            .status())
                    .isEqualTo(200);
            assertProblem(call("GET", path, null, token("m2", "h-other", Role.SUPERVISOR)), 403, "forbidden");
            assertProblem(call("GET", path, null, token("i2", "h-other", Role.INSPECTOR)), 403, "forbidden");
            assertProblem(call("GET", path, null, token("s1", hall, Role.STAFF)), 403, "forbidden");
            assertProblem(call("GET", path, null, token("k1", hall, Role.KIOSK)), 403, "forbidden");
            assertProblem(call("GET", path, null, null), 401, "unauthenticated");
        }
        String staff = token("s1", hall, Role.STAFF);
        assertThat(call("GET", own + "&staff=s1&by=item", null, staff)
                        .body()
                        .path("total")
                        .path("valid")
                        .asInt())
                .isEqualTo(1);
        assertThat(call("GET", own + "&window=" + window, null, staff)
                        .body()
                        .path("total")
                        .path("valid")
                        .asInt())
                .isEqualTo(2);
        assertProblem(call("GET", own + "&staff=s2", null, staff), 403, "forbidden");
        assertProblem(call("GET", own + "&window=" + window + "&by=staff", null, staff), 403, "forbidden");
        assertProblem(call("GET", own + "&window=" + window + "&staff=s2", null, staff), 403, "forbidden");
        assertProblem(call("GET", own + "&window=w-other", null, staff), 403, "forbidden");
        assertProblem(call("GET", "/statistics/export?hall=" + hall, null, staff), 403, "forbidden");
        assertProblem(call("POST", "/statistics/rebuild", null, supervisor()), 403, "forbidden");
        assertProblem(call("POST", "/statistics/rebuild", null, null), 401, "unauthenticated");
    }

    @Test
    void the_public_sees_a_hall_but_no_item_with_few_ratings() {
        for (int i = 0; i < 6; i++) rate("i-many", "s1", 5);
        for (int i = 0; i < 5; i++) rate("i-some", "s1", 4);
        rate("i-few", "s1", 1);
        awaitValid(12, 12);

        JsonNode view = call("GET", "/public/halls/" + hall, null, null).body();

        assertThat(view.path("name").path("zh").asString()).isEqualTo("大厅");
        assertThat(view.path("total").path("counts").path("1").asInt()).isEqualTo(1);
        assertThat(item(view, "i-many").path("counts").path("5").asInt()).isEqualTo(6);
        assertThat(item(view, "i-many").path("few").asBoolean()).isFalse();
        assertThat(item(view, "i-few").path("few").asBoolean()).isTrue();
        assertThat(item(view, "i-few").path("counts").isNull()).isTrue();
        assertThat(item(view, "i-few").path("valid").isNull()).isTrue();
        assertThat(item(view, "i-some").path("few").asBoolean()).isTrue();
        assertProblem(call("GET", "/public/halls/h-none", null, null), 404, "not-found");
    }

    @Test
    void a_table_goes_into_a_spreadsheet_without_running() {
        rate("i-1", "s1", 5);
        awaitValid(1, 1);

        HttpResponse<byte[]> csv =
                send("GET", "/statistics/export?by=window&hall=" + hall, null, supervisor(), Map.of());

        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        String text = new String(csv.body(), UTF_8);
        assertThat(text).startsWith("\uFEFF\"key\"").contains("\"'=1+1\"").doesNotContain("\"=1+1\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/statistics?by=colour, by",
        "/statistics?from=2026-03-02&to=2026-03-01, to",
        "/statistics?from=2020-01-01&to=2026-03-01, to",
        "/statistics?from=yesterday, from",
        "/statistics?window=%7B%22%24ne%22%3A1%7D, window",
        "/rankings, by",
        "/rankings?by=day, by",
        "/rankings?by=channel, by"
    })
    void a_wrong_question_is_pointed_at(String path, String pointer) {
        Answer answer = call("GET", path, null, supervisor());

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    @Test
    void ranks_are_given_from_ten_ratings_on() {
        for (int i = 0; i < 10; i++) rate("i-ten", "s1", 5);
        for (int i = 0; i < 9; i++) rate("i-nine", "s1", 5);
        awaitValid(19, 19);

        JsonNode ranking = call("GET", "/rankings?by=item&hall=" + hall, null, supervisor())
                .body();

        assertThat(ranking.path("minimum").asInt()).isEqualTo(10);
        assertThat(ranking.path("ranked").size()).isEqualTo(1);
        assertThat(ranking.path("ranked").path(0).path("place").asInt()).isEqualTo(1);
        assertThat(ranking.path("ranked").path(0).path("key").asString()).isEqualTo("i-ten");
        assertThat(ranking.path("unranked").path(0).path("key").asString()).isEqualTo("i-nine");
        assertThat(ranking.path("unranked").path(0).path("valid").asInt()).isEqualTo(9);
    }

    @Test
    void a_survey_is_built_opened_answered_once_and_read(CapturedOutput output) {
        JsonNode draft = call("POST", "/surveys", survey(), supervisor()).body();
        String id = draft.path("id").asString();
        String answers = "/public/surveys/" + id + "/answers";
        String body = "{\"answers\":{\"q1\":\"yes\",\"q2\":5,\"q3\":\"%s\"}}".formatted(WORDS);
        assertProblem(call("GET", "/public/surveys/" + id, null, null), 404, "not-found");
        assertProblem(call("POST", answers, body, null), 404, "not-found");
        assertProblem(
                call("POST", "/surveys/" + id + "/open", null, token("m2", "h-x", Role.SUPERVISOR)), 403, "forbidden");

        assertThat(call("POST", "/surveys/" + id + "/open", null, supervisor())
                        .body()
                        .path("takesAnswers")
                        .asBoolean())
                .isTrue();
        assertProblem(call("PUT", "/surveys/" + id, survey(), supervisor()), 409, "wrong-state");
        assertThat(call("GET", "/public/halls/" + hall + "/surveys", null, null)
                        .body()
                        .path("surveys")
                        .path(0)
                        .path("id")
                        .asString())
                .isEqualTo(id);
        Map<String, String> device = Map.of("X-Device-Key", "device-" + id);
        assertThat(send("POST", answers, body, null, device).statusCode()).isEqualTo(201);
        assertProblem(answer(send("POST", answers, body, null, device)), 409, "already-answered");
        assertProblem(call("POST", answers, "{\"answers\":{\"q1\":\"else\"}}", null), 400, "invalid-request");

        String results = "/surveys/" + id + "/results";
        JsonNode read = call("GET", results, null, supervisor()).body();
        assertThat(read.path("answers").asInt()).isEqualTo(1);
        assertThat(read.path("questions")
                        .path(0)
                        .path("counts")
                        .path(0)
                        .path("share")
                        .asDouble())
                .isEqualTo(1.0);
        assertThat(read.path("texts").path(0).path("text").asString()).isEqualTo(WORDS);
        assertThat(read.path("nextPage").isNull()).isTrue();
        assertThat(call("GET", results, null, token("i1", null, Role.INSPECTOR))
                        .body()
                        .path("texts")
                        .isNull())
                .isTrue();
        assertProblem(call("GET", results, null, token("s1", hall, Role.STAFF)), 403, "forbidden");
        assertProblem(call("GET", results, null, null), 401, "unauthenticated");

        call("POST", "/surveys/" + id + "/close", null, supervisor());
        assertProblem(call("POST", answers, body, null), 409, "survey-not-open");
        String stored = String.valueOf(database.getCollection("survey-answers")
                .find(new Document("surveyId", id))
                .first());
        assertThat(stored).doesNotContain(WORDS);
        assertThat(output.getAll()).doesNotContain(WORDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"hallId\":\"H\" | \"x\":1 | /x",
                "\"title\":{\"zh\":\"调查\",\"en\":\"Survey\"} | \"title\":{\"zh\":\"调查\"} | /title/en",
                "\"kind\":\"SINGLE\" | \"kind\":\"TEXT\" | /questions/0",
                "\"id\":\"yes\" | \"id\":\"$y\" | /questions/0/options/0/id"
            })
    void a_wrong_place_in_a_survey_is_pointed_at(String right, String wrong, String pointer) {
        String body = survey().replace(right.replace("H", hall), wrong);
        assertThat(body).isNotEqualTo(survey());

        Answer answer = call("POST", "/surveys", body, supervisor());

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private static JsonNode item(JsonNode view, String code) {
        for (JsonNode item : view.path("items"))
            if (item.path("itemCode").asString().equals(code)) return item;
        throw new AssertionError("no item " + code + " in " + view);
    }

    private String survey() {
        return """
                {"hallId":"%s","title":{"zh":"调查","en":"Survey"},"questions":[
                 {"id":"q1","kind":"SINGLE","text":{"zh":"问","en":"q"},"options":[{"id":"yes","zh":"是","en":"yes"},{"id":"no","zh":"否","en":"no"}],"required":true},
                 {"id":"q2","kind":"SCALE","text":{"zh":"问","en":"q"}},
                 {"id":"q3","kind":"TEXT","text":{"zh":"问","en":"q"}}],
                 "opensAt":"2026-01-01T00:00:00Z","closesAt":"2126-01-01T00:00:00Z"}""".formatted(hall);
    }

    private JsonNode awaitValid(int valid, int rateable) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode total = statistics("window").path("total");
            assertThat(total.path("valid").asInt()).isEqualTo(valid);
            assertThat(total.path("rateable").asInt()).isEqualTo(rateable);
        });
        return statistics("window");
    }

    private JsonNode statistics(String by) {
        return call("GET", "/statistics?by=" + by + "&hall=" + hall, null, supervisor())
                .body();
    }

    private String finish(String item, String staff) {
        String ticket = Ids.next();
        tickets.add(ticket);
        send(
                "guichet.queue.ticket",
                ticket,
                "io.guichet.queue.ticket.finished.v1",
                Contracts.finished(Map.of(
                        "ticketId", ticket,
                        "hallId", hall,
                        "itemCode", item,
                        "windowId", window,
                        "staffId", staff,
                        "at", Instant.now().toString(),
                        "trackingTokenHash",
                                TrackingTokenHash.of("slip-" + ticket).value())));
        return ticket;
    }

    private void rate(String item, String staff, int level) {
        String ticket = finish(item, staff);
        String body = "{\"ticketId\":\"%s\",\"token\":\"slip-%s\",\"level\":%d,\"channel\":\"QR\"}"
                .formatted(ticket, ticket, level);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                send("POST", "/ratings", body, null, Map.of()).statusCode())
                        .isEqualTo(201));
    }

    private void send(String topic, String key, String type, String data) {
        var event = new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        Ids.next(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/guichet/queue",
                        "ce_subject",
                        key,
                        "ce_seq",
                        "96",
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(event).join();
    }

    private record Answer(int status, JsonNode body) {}

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString())
                .as("%s", answer.body())
                .isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private Answer call(String method, String path, @Nullable String body, @Nullable String token) {
        return answer(send(method, path, body, token, Map.of()));
    }

    private static Answer answer(HttpResponse<byte[]> response) {
        return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
    }

    private HttpResponse<byte[]> send(
            String method, String path, @Nullable String body, @Nullable String token, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + API + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) request.header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path + " was not answered", e);
        }
    }

    private String supervisor() {
        return token("m1", hall, Role.SUPERVISOR);
    }

    private String operator() {
        return token("o1", null, Role.OPERATOR);
    }

    private static String token(String subject, @Nullable String hall, Role... roles) {
        return TOKENS.of(subject, hall, null, roles);
    }
}
