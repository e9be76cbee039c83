package io.guichet.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
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
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
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

/** The whole service, over HTTP and Kafka, on a real broker and database; one for all tests that extend this. */
@SpringBootTest(classes = ComplaintApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
abstract class RunningComplaints {

    static final TestTokens TOKENS = TestTokens.start();
    static final String HALL = "hall-1";
    static final String CANARY = "金丝雀4711";
    static final String PHONE = "13912345678";
    static final HttpClient HTTP = HttpClient.newHttpClient();

    static final String OFFICER = TOKENS.of("c001", HALL, null, Role.COMPLAINT_OFFICER);
    static final String SECOND_OFFICER = TOKENS.of("c002", HALL, null, Role.COMPLAINT_OFFICER);
    static final String SUPERVISOR = TOKENS.of("m001", HALL, null, Role.SUPERVISOR);
    static final String HANDLER = TOKENS.of("s007", HALL, null, Role.STAFF);
    static final String RATED = TOKENS.of("s003", HALL, null, Role.STAFF);

    @LocalServerPort
    int port;

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    MongoDatabase database;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.complaint.sweep-every", () -> "PT0.2S");
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    record Answer(int status, java.net.http.HttpHeaders headers, JsonNode body) {}

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString())
                .as(answer.body().toString())
                .isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** Nothing that would tell who the citizen is, in any place that others read or that outlives the key. */
    void assertNowhere(
            String id, List<ConsumerRecord<String, byte[]>> told, CapturedOutput output, String... canaries) {
        Document stored =
                database.getCollection("cases").find(new Document("_id", id)).first();
        for (String canary : canaries) {
            assertThat(String.valueOf(stored)).doesNotContain(canary);
            assertThat(output.getAll()).doesNotContain(canary);
            told.forEach(each -> assertThat(new String(each.value(), UTF_8)).doesNotContain(canary));
            for (Document answer : database.getCollection("answers").find()) {
                assertThat(answer.toString()).doesNotContain(canary);
            }
        }
    }

    static String complaint() {
        return """
            {"kind":"complaint","hallId":"%s","text":"三号窗口无人 %s %s","windowId":"hall-1-w03","staffId":"s003",
             "contact":{"name":"张三","phone":"%s"}}
            """.formatted(HALL, CANARY, Ids.next(), PHONE);
    }

    JsonNode open() {
        Answer opened = send("/public/cases", complaint(), Map.of());
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return opened.body();
    }

    static Map<String, String> key(JsonNode opened) {
        return Map.of(
                "X-Case-Number", opened.path("number").asString(),
                "X-Case-Secret", opened.path("secret").asString());
    }

    Answer follow(JsonNode opened) {
        return get("/public/case", key(opened));
    }

    static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    Answer command(String id, String name, String body, String token) {
        return send("/cases/" + id + "/" + name, body, bearer(token));
    }

    JsonNode read(String id, String token) {
        return ok(getCase(id, token));
    }

    Answer getCase(String id, String token) {
        return get("/cases/" + id, bearer(token));
    }

    void rated(String rating, int level) {
        String data = Contracts.submitted(Map.of("ratingId", rating, "level", level, "hasContact", false));
        var event = new ProducerRecord<>("guichet.evaluation.rating", rating, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        Ids.next(),
                        "ce_type",
                        "io.guichet.evaluation.rating.submitted.v1",
                        "ce_source",
                        "/guichet/evaluation",
                        "ce_subject",
                        rating,
                        "ce_seq",
                        "16",
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(event).join();
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    Answer send(String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address(path)).POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return answer(request.header("Content-Type", "application/json").build());
    }

    Answer get(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address(path));
        headers.forEach(request::header);
        return answer(request.build());
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/complaint" + path);
    }

    static Answer answer(HttpRequest request) {
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    response.statusCode(),
                    response.headers(),
                    JsonMapper.shared().readTree(response.body()));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(request + " was not answered", e);
        }
    }

    /** Without what all of a topic have in common. */
    static @Nullable String name(ConsumerRecord<String, byte[]> told) {
        String type = new String(told.headers().lastHeader("ce_type").value(), UTF_8);
        return type.replace("io.guichet.complaint.case.", "").replace(".v1", "");
    }

    static List<ConsumerRecord<String, byte[]>> awaitRecords(String topic, String key, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestBackend.BACKENDS.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "reader-" + Ids.next(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) found.add(record);
                });
                return found.size() >= count;
            });
        }
        return found;
    }
}
