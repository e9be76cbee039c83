package io.guichet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.ShardKeys;
import io.guichet.platform.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service, over HTTP and Kafka, on a real broker and database. */
@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class EvaluationServiceIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final String HALL = "hall-1";
    private static final String COMMENT = "窗口没有人,等了四十分钟。";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MongoDatabase database;

    /** A window and a ticket for each test. */
    private final String window = "w-" + Ids.next();

    private final String ticketId = Ids.next();

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

    /** A sharded collection refuses a unique index that does not begin with its key: docs/runbooks/install-province.md. */
    @Test
    void no_shard_of_a_province_would_refuse_a_unique_index() throws IOException {
        assertThat(ShardKeys.refused(database, ShardKeys.of("guichet_evaluation")))
                .isEmpty();
        assertThat(ShardKeys.ofAWholeProvince(database)).isEmpty();
    }

    @Test
    void a_service_ends_the_pad_asks_the_citizen_answers_and_everybody_hears_of_it(CapturedOutput output) {
        finish();
        finish();
        JsonNode invitation = awaitInvitation();
        assertThat(invitation.path("ticketId").asString()).isEqualTo(ticketId);
        assertThat(invitation.path("number").asString()).isEqualTo("A012");

        String padToken = invitation.path("token").asString();
        Answer rated = rate(rating(padToken, 2, "\"unfriendly\"", COMMENT), Map.of());
        assertThat(rated.status()).isEqualTo(201);
        assertThat(rated.body().path("ticketId").asString()).isEqualTo(ticketId);
        assertThat(rated.body().path("level").asInt()).isEqualTo(2);
        assertThat(Instant.parse(rated.body().path("submittedAt").asString())).isBeforeOrEqualTo(Instant.now());

        assertThat(invitations(pad(window))).isEmpty();
        assertProblem(rate(rating(padToken, 5, "", null), Map.of()), 409, "already-rated");
        assertProblem(rate(rating(slipToken(), 5, "", null), Map.of()), 409, "already-rated");

        ConsumerRecord<String, byte[]> heard = awaitEvent(ticketId);
        JsonNode event = JsonMapper.shared().readTree(heard.value());
        assertThat(new String(heard.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo("io.guichet.evaluation.rating.submitted.v1");
        assertThat(event.path("windowId").asString()).isEqualTo(window);
        assertThat(event.path("hasComment").asBoolean()).isTrue();
        assertThat(event.path("channel").asString()).isEqualTo("PAD");
        assertThat(event.propertyNames())
                .containsExactly(JsonMapper.shared()
                        .readTree(Contracts.event("evaluation.rating.submitted.v1"))
                        .propertyNames()
                        .toArray(String[]::new));
        assertThat(new String(heard.value(), UTF_8)).doesNotContain(COMMENT);
        assertThat(output.getAll()).doesNotContain(COMMENT).doesNotContain(padToken);
    }

    @Test
    void the_comment_is_for_the_supervisor_of_the_hall() {
        finish();
        awaitInvitation();
        rate(rating(slipToken(), 1, "", COMMENT), Map.of());
        String path = "/api/evaluation/ratings/" + ticketId;

        JsonNode supervisors = get(path, token(HALL, null, Role.SUPERVISOR)).body();
        assertThat(supervisors.path("comment").asString()).isEqualTo(COMMENT);
        assertThat(supervisors.path("staffId").asString()).isEqualTo("s003");
        JsonNode inspectors = get(path, token(null, null, Role.INSPECTOR)).body();
        assertThat(inspectors.path("comment").isNull()).isTrue();
        assertThat(inspectors.path("hasComment").asBoolean()).isTrue();

        assertProblem(get(path, token("hall-2", null, Role.SUPERVISOR)), 403, "forbidden");
        assertProblem(get(path, token(HALL, null, Role.STAFF)), 403, "forbidden");
        assertProblem(get(path, null), 401, "unauthenticated");
        assertProblem(
                get("/api/evaluation/ratings/" + Ids.next(), token(HALL, null, Role.SUPERVISOR)), 404, "not-found");
    }

    @Test
    void only_the_windows_own_pad_gets_the_token() {
        finish();
        awaitInvitation();
        String path = "/api/evaluation/invitations?window=" + window;

        JsonNode staffs = get(path, token(HALL, null, Role.STAFF)).body().path("invitations");
        assertThat(staffs.size()).isEqualTo(1);
        assertThat(staffs.path(0).path("token").isNull()).isTrue();

        assertProblem(get(path, token(HALL, "w-other", Role.PAD)), 403, "forbidden");
        assertProblem(get(path, token(HALL, null, Role.PAD)), 403, "forbidden");
        assertProblem(get(path, token("hall-2", null, Role.STAFF)), 403, "forbidden");
        assertProblem(get(path, token(HALL, null, Role.KIOSK)), 403, "forbidden");
        assertProblem(get(path, null), 401, "unauthenticated");
        assertProblem(get(path, "no.such.token"), 401, "unauthenticated");
    }

    @Test
    void staff_cannot_rate_and_the_right_stays_with_the_citizen() {
        finish();
        String padToken = awaitInvitation().path("token").asString();
        String body = rating(padToken, 5, "", null);

        for (Role role : List.of(Role.STAFF, Role.SUPERVISOR, Role.OPERATOR, Role.DISPLAY)) {
            assertProblem(rate(body, bearer(token(HALL, null, role))), 403, "forbidden");
        }
        assertProblem(rate(body, bearer(token(HALL, "w-other", Role.PAD))), 403, "wrong-token");
        assertProblem(rate(rating("guess", 5, "", null), Map.of()), 403, "wrong-token");

        assertThat(rate(body, bearer(pad(window))).status()).isEqualTo(201);
    }

    /** S4: the kiosk as a channel, for those who have neither phone nor pad at hand. */
    @Test
    void a_kiosk_of_the_hall_rates_with_number_and_code_of_the_slip() {
        finish();
        awaitInvitation();
        String code = TrackingTokenHash.of(slipToken()).ratingCode();
        String kiosk = token(HALL, null, Role.KIOSK);
        String marks = "{\"number\":\"a12\",\"code\":\"" + code + "\"}";

        assertProblem(bySlip(marks, token("hall-2", null, Role.KIOSK)), 404, "not-found");
        assertProblem(bySlip(marks, token(null, null, Role.KIOSK)), 403, "forbidden");
        assertProblem(bySlip(marks, token(HALL, null, Role.STAFF)), 403, "forbidden");
        assertProblem(bySlip(marks, null), 401, "unauthenticated");
        assertProblem(bySlip("{\"number\":\"A012\",\"code\":\"12345\"}", kiosk), 400, "invalid-request");
        assertProblem(bySlip("{\"number\":{\"$ne\":1},\"code\":\"123456\"}", kiosk), 400, "invalid-request");
        assertProblem(bySlip("{}", kiosk), 400, "invalid-request");

        JsonNode found = bySlip(marks, kiosk).body();
        assertThat(found.path("ticketId").asString()).isEqualTo(ticketId);
        assertThat(found.path("windowId").asString()).isEqualTo(window);
        assertThat(found.path("rated").asBoolean()).isFalse();
        String body = rating(found.path("token").asString(), 4, "", null);
        assertProblem(rate(body, bearer(token(HALL, null, Role.STAFF))), 403, "forbidden");
        assertThat(rate(body, bearer(kiosk)).status()).isEqualTo(201);
        assertProblem(rate(body, bearer(kiosk)), 409, "already-rated");
        assertThat(bySlip(marks, kiosk).body().path("rated").asBoolean()).isTrue();
        JsonNode event = JsonMapper.shared().readTree(awaitEvent(ticketId).value());
        assertThat(event.path("channel").asString()).isEqualTo("KIOSK");
    }

    private Answer bySlip(String body, @Nullable String token) {
        var request = HttpRequest.newBuilder(address("/api/evaluation/invitations/by-slip"))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (token != null) request.header("Authorization", "Bearer " + token);
        return answer(request.build());
    }

    @Test
    void the_same_key_hears_the_same_answer_even_when_a_crash_has_lost_it() {
        finish();
        awaitInvitation();
        String body = rating(slipToken(), 4, "\"few-documents\"", null);
        Map<String, String> key = Map.of("Idempotency-Key", "tap-" + ticketId);

        Answer first = rate(body, key);
        Answer replayed = rate(body, key);
        database.getCollection("answers").drop();
        Answer afterCrash = rate(body, key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(replayed.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(List.of(replayed, afterCrash)).allSatisfy(again -> {
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.body()).isEqualTo(first.body());
        });
        assertProblem(rate(body, Map.of("Idempotency-Key", "other-" + ticketId)), 409, "already-rated");
    }

    @Test
    void a_tap_that_comes_before_the_event_succeeds_when_it_is_sent_again() {
        String body = rating(slipToken(), 5, "", null);
        Map<String, String> key = Map.of("Idempotency-Key", "early-" + ticketId);
        assertProblem(rate(body, key), 404, "not-found");

        finish();
        awaitInvitation();

        assertThat(rate(body, key).status()).isEqualTo(201);
    }

    @Test
    void of_32_taps_at_once_one_is_a_rating() throws Exception {
        finish();
        String padToken = awaitInvitation().path("token").asString();
        List<Callable<Integer>> taps = IntStream.range(0, 32)
                .<Callable<Integer>>mapToObj(tap ->
                        () -> rate(rating(tap % 2 == 0 ? padToken : slipToken(), 1 + tap % 5, "", null), Map.of())
                                .status())
                .toList();

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(32)) {
            for (Future<Integer> tap : threads.invokeAll(taps)) answers.add(tap.get());
        }

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void what_nobody_can_read_goes_aside_and_the_next_event_is_heard() {
        send(ticketId, "io.guichet.queue.ticket.finished.v1", "null");
        send(ticketId, "io.guichet.queue.ticket.finished.v1", "{\"ticketId\":{\"$ne\":1}}");
        kafka.send("guichet.queue.ticket", ticketId, "no headers".getBytes(UTF_8))
                .join();
        finish();

        assertThat(awaitInvitation().path("ticketId").asString()).isEqualTo(ticketId);

        // Invitations and figures are two readers: each puts aside what it cannot read.
        assertThat(awaitRecords("guichet.dead-letter", ticketId, 6)).hasSize(6);
    }

    @Test
    void a_service_that_ended_long_ago_is_not_asked_for_and_not_rated() {
        finish(Instant.now().minus(Duration.ofDays(8)));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertProblem(rate(rating(slipToken(), 5, "", null), Map.of()), 409, "invitation-expired"));

        assertThat(invitations(pad(window))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"level\":5,\"token\":\"x\"} | /ticketId",
                "{\"ticketId\":\"T\",\"level\":5} | /token",
                "{\"ticketId\":\"T\",\"token\":\"\",\"level\":5} | /token",
                "{\"ticketId\":\"T\",\"token\":\"x\"} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":0} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":6} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":4.7} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":\"5\"} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":true} | /level",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":{\"$gt\":0}} | /level",
                "{\"ticketId\":{\"$ne\":1},\"token\":\"x\",\"level\":5} | /ticketId",
                "{\"ticketId\":\"$ne\",\"token\":\"x\",\"level\":5} | /ticketId",
                "{\"ticketId\":\"T\",\"token\":{\"$ne\":\"\"},\"level\":5} | /token",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":5,\"tags\":\"unfriendly\"} | /tags",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":5,\"tags\":[\"unfriendly\"]} | /tags/0",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"tags\":[\"unfriendly\",\"rude\"]} | /tags/1",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"tags\":[null]} | /tags/0",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"tags\":[\"other\",\"other\"]} | /tags",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"comment\":[\"x\"]} | /comment",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"comment\":\"\\u0000\"} | /comment",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"comment\":\"\\ud83d\"} | /comment",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"channel\":\"FAX\"} | /channel",
                "{\"ticketId\":\"T\",\"token\":\"x\",\"level\":1,\"staffId\":\"s003\"} | /staffId"
            })
    void a_wrong_place_is_pointed_at(String body, String pointer) {
        Answer answer = rate(body, Map.of());

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "5", "\"x\"", "{", "{\"a\":", "\u0000", "[[[[[[[[[[", "{\"level\":99999999999}"
            })
    void what_is_no_rating_at_all_is_a_bad_request(String body) {
        assertProblem(rate(body, Map.of()), 400, "invalid-request");
    }

    @Test
    void a_comment_has_at_most_1200_characters() {
        String longest = "好".repeat(1_200);
        assertProblem(rate(rating("x", 3, "", longest), Map.of()), 404, "not-found");
        assertProblem(rate(rating("x", 3, "", longest + "好"), Map.of()), 400, "invalid-request");
    }

    @Test
    void huge_bodies_and_other_media_types_are_refused() {
        byte[] huge = ("{\"comment\":\"" + "x".repeat(400_000) + "\"}").getBytes(UTF_8);

        assertProblem(post(BodyPublishers.ofByteArray(huge), "application/json", Map.of()), 413, "body-too-large");
        assertProblem(
                post(
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge)),
                        "application/json",
                        Map.of("Idempotency-Key", Ids.next())),
                413,
                "body-too-large");
        BodyPublisher form = BodyPublishers.ofString("level=5");
        assertProblem(post(form, "application/x-www-form-urlencoded", Map.of()), 415, "unsupported-media-type");
        assertProblem(post(form, "text/plain", Map.of()), 415, "unsupported-media-type");
        assertProblem(post(form, "application/bson", Map.of()), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/evaluation/invitations, 400",
        "/api/evaluation/invitations?window=, 400",
        "/api/evaluation/invitations?window[$ne]=1, 400",
        "/api/evaluation/invitations?window=%7B%22%24ne%22%3A1%7D, 400",
        "/api/evaluation/ratings, 403",
        "/api/evaluation/nothing, 403",
        "/actuator/env, 403"
    })
    void addresses_that_are_wrong_are_answered_so(String path, int status) {
        assertThat(get(path, token(HALL, null, Role.STAFF)).status()).isEqualTo(status);
    }

    @Test
    void a_rating_is_looked_for_by_an_id_only() {
        String supervisor = token(HALL, null, Role.SUPERVISOR);

        assertProblem(get("/api/evaluation/ratings/%7B%22$ne%22:1%7D", supervisor), 400, "invalid-request");
        assertProblem(get("/api/evaluation/ratings/x'y", supervisor), 400, "invalid-request");
    }

    @Test
    void the_public_reads_tags_and_the_description_of_the_interface() {
        JsonNode tags = get("/api/evaluation/tags", null).body();
        assertThat(tags.path("version").asInt()).isEqualTo(1);
        assertThat(tags.path("levels").path(0).path("name").path("zh").asString())
                .isEqualTo("非常满意");
        assertThat(tags.path("levels").path(4).path("tags").path(0).propertyNames())
                .containsExactly("code", "zh", "en");

        JsonNode paths = get("/api/evaluation/openapi", null).body().path("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/evaluation/tags",
                        "/api/evaluation/invitations",
                        "/api/evaluation/invitations/by-slip",
                        "/api/evaluation/ratings",
                        "/api/evaluation/ratings/own",
                        "/api/evaluation/ratings/by-staff",
                        "/api/evaluation/ratings/{id}",
                        "/api/evaluation/ratings/{id}/correction",
                        "/api/evaluation/ratings/{id}/contact",
                        "/api/evaluation/ratings/{id}/appeal",
                        "/api/evaluation/ratings/{id}/appeal/decision",
                        "/api/evaluation/ratings/{id}/flags/{flag}/decision",
                        "/api/evaluation/statistics",
                        "/api/evaluation/statistics/export",
                        "/api/evaluation/statistics/rebuild",
                        "/api/evaluation/rankings",
                        "/api/evaluation/public/halls/{hall}",
                        "/api/evaluation/public/halls/{hall}/surveys",
                        "/api/evaluation/public/surveys/{id}",
                        "/api/evaluation/public/surveys/{id}/answers",
                        "/api/evaluation/surveys",
                        "/api/evaluation/surveys/{id}",
                        "/api/evaluation/surveys/{id}/open",
                        "/api/evaluation/surveys/{id}/close",
                        "/api/evaluation/surveys/{id}/results");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus"})
    void the_management_port_answers_without_a_token(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + managementPort + path);

        var answer = HTTP.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private record Answer(int status, java.net.http.HttpHeaders headers, JsonNode body) {}

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private void finish() {
        finish(Instant.now());
    }

    private void finish(Instant at) {
        String data = Contracts.finished(Map.of(
                "ticketId",
                ticketId,
                "number",
                "A012",
                "hallId",
                HALL,
                "windowId",
                window,
                "staffId",
                "s003",
                "at",
                at.toString(),
                "trackingTokenHash",
                TrackingTokenHash.of(slipToken()).value()));
        send(ticketId, "io.guichet.queue.ticket.finished.v1", data);
    }

    private String slipToken() {
        return "slip-of-" + ticketId;
    }

    private void send(String key, String type, String data) {
        var event = new ProducerRecord<>("guichet.queue.ticket", key, data.getBytes(UTF_8));
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

    private JsonNode awaitInvitation() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> invitations(pad(window)).size() == 1);
        return invitations(pad(window)).path(0);
    }

    private JsonNode invitations(String token) {
        return get("/api/evaluation/invitations?window=" + window, token).body().path("invitations");
    }

    private String rating(String token, int level, String tags, @Nullable String comment) {
        String text = comment == null ? "null" : "\"" + comment + "\"";
        return "{\"ticketId\":\"%s\",\"token\":\"%s\",\"level\":%d,\"tags\":[%s],\"comment\":%s}"
                .formatted(ticketId, token, level, tags, text);
    }

    private Answer rate(String body, Map<String, String> headers) {
        return post(BodyPublishers.ofString(body), "application/json", headers);
    }

    private Answer post(BodyPublisher body, String mediaType, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address("/api/evaluation/ratings")).POST(body);
        headers.forEach(request::header);
        return answer(request.header("Content-Type", mediaType).build());
    }

    private Answer get(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(address(path));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return answer(request.build());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path.replace("[$ne]", "%5B$ne%5D"));
    }

    private static Answer answer(HttpRequest request) {
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

    private static String token(@Nullable String hall, @Nullable String ownWindow, Role... roles) {
        return TOKENS.of("somebody", hall, ownWindow, roles);
    }

    private static String pad(String ownWindow) {
        return TOKENS.of("pad-w03", HALL, ownWindow, Role.PAD);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static ConsumerRecord<String, byte[]> awaitEvent(String key) {
        return awaitRecords("guichet.evaluation.rating", key, 1).getFirst();
    }

    private static List<ConsumerRecord<String, byte[]>> awaitRecords(String topic, String key, int count) {
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
