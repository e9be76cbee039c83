package io.guichet.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.guichet.evaluation.invitation.TrackingTokenHash;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
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

/** What becomes of a rating after it was given: over HTTP and Kafka, on a real broker and database (rows S4, R4). */
@SpringBootTest(classes = EvaluationApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class RatingLifeIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final String HALL = "hall-1";
    private static final String COMMENT = "等了四十分钟,请打电话给我。";
    private static final String SECOND = "想了想,其实还好。";
    private static final String REASON = "那天不是我值班。";
    private static final String PHONE = "139 1234 5678";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MongoDatabase database;

    private final String window = "w-" + Ids.next();
    private final String ticketId = Ids.next();
    private final String ratings = "/api/evaluation/ratings";
    private final String rating = ratings + "/" + ticketId;

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.evaluation.tag-set", () -> 2);
        settings.add("guichet.evaluation.claim", () -> "PT1S");
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    @AfterAll
    static void close() {
        TOKENS.close();
    }

    @Test
    void a_citizen_rates_reads_it_and_thinks_again_and_the_words_are_nowhere_to_be_read(CapturedOutput output)
            throws Exception {
        assertThat(own(slip()).path("state").asString()).isEqualTo("NONE");
        finish(ticketId);
        awaitState("OPEN");
        assertThat(rate(2, "\"queue-not-kept\"", COMMENT).status()).isEqualTo(201);

        JsonNode own = own(slip());
        assertThat(own.path("state").asString()).isEqualTo("RATED");
        assertThat(own.path("rating").path("comment").asString()).isEqualTo(COMMENT);
        Instant until = Instant.parse(own.path("correctableUntil").asString());
        assertThat(until)
                .isEqualTo(Instant.parse(own.path("rating").path("submittedAt").asString())
                        .plus(Duration.ofHours(12)));
        assertProblem(
                call("GET", ratings + "/own", null, Map.of("X-Ticket-Id", ticketId, "X-Tracking-Token", "guess")),
                403,
                "wrong-token");

        assertThat(correct(slip(), 4, SECOND).status()).isEqualTo(200);
        assertProblem(correct("guess", 5, null), 403, "wrong-token");

        JsonNode seen = get(rating, supervisor("m001")).body();
        assertThat(seen.path("level").asInt()).isEqualTo(4);
        assertThat(seen.path("comment").asString()).isEqualTo(SECOND);
        assertThat(seen.path("corrected").asBoolean()).isTrue();
        assertThat(seen.path("versions").size()).isEqualTo(2);
        assertThat(seen.path("versions").path(0).path("comment").asString()).isEqualTo(COMMENT);
        assertThat(seen.path("rectification").path("state").asString()).isEqualTo("OPEN");
        JsonNode inspectors = get(rating, inspector()).body();
        assertThat(inspectors.path("versions").path(0).path("comment").isNull()).isTrue();
        assertThat(inspectors.path("versions").path(0).path("hasComment").asBoolean())
                .isTrue();

        List<JsonNode> events = awaitEvents(2);
        assertThat(events.get(1).path("fromLevel").asInt()).isEqualTo(2);
        assertThat(events.get(1).path("level").asInt()).isEqualTo(4);
        String stored = Objects.requireNonNull(database.getCollection("ratings")
                        .find(new Document("_id", ticketId))
                        .first())
                .toJson();
        assertThat(List.of(events.toString(), stored, output.getAll()))
                .allSatisfy(text -> assertThat(text).doesNotContain(COMMENT, SECOND, PHONE, "13912345678"));
    }

    @Test
    void a_version_is_read_with_the_tag_set_it_was_made_with_and_nobody_changes_a_set() {
        assertThat(tagCodes("/api/evaluation/tags")).contains("queue-not-kept").doesNotContain("unfriendly");
        assertThat(tagCodes("/api/evaluation/tags?version=1"))
                .contains("unfriendly")
                .doesNotContain("queue-not-kept");
        assertProblem(get("/api/evaluation/tags?version=9", null), 404, "not-found");

        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            Answer answer = call(method, "/api/evaluation/tags", "{\"code\":\"x\"}", bearer(supervisor("m001")));
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    @Test
    void paper_is_typed_in_by_somebody_who_did_not_serve() {
        finish(ticketId);
        awaitState("OPEN");
        String paper = "{\"ticketId\":\"%s\",\"level\":3,\"channel\":\"PAPER\",\"receivedAt\":\"%s\"}"
                .formatted(ticketId, Instant.now());
        String path = ratings + "/by-staff";

        assertProblem(call("POST", path, paper, bearer(staff("s003"))), 403, "own-case");
        assertProblem(call("POST", path, paper, bearer(TOKENS.of("s9", "hall-2", null, Role.STAFF))), 403, "forbidden");
        assertProblem(call("POST", path, paper, Map.of()), 401, "unauthenticated");
        assertProblem(call("POST", path, paper.replace("PAPER", "QR"), bearer(staff("s004"))), 400, "invalid-request");
        assertThat(call("POST", path, paper, bearer(staff("s004"))).status()).isEqualTo(201);
        assertProblem(call("POST", path, paper, bearer(staff("s004"))), 409, "already-rated");
        assertProblem(rate(5, "", null), 409, "already-rated");
    }

    @Test
    void a_number_is_shown_to_who_has_to_call_and_that_is_known() throws Exception {
        rated(1);
        String path = rating + "/contact";
        String purpose = "{\"purpose\":\"CALL_BACK\"}";

        assertProblem(call("POST", path, purpose, bearer(staff("s004"))), 403, "forbidden");
        assertProblem(call("POST", path, purpose, bearer(inspector())), 403, "forbidden");
        assertProblem(call("POST", path, purpose, bearer(supervisor("s003"))), 403, "own-case");
        assertProblem(
                call("POST", path, purpose, bearer(TOKENS.of("m9", "hall-2", null, Role.SUPERVISOR))),
                403,
                "forbidden");
        assertProblem(call("POST", path, "{}", bearer(supervisor("m001"))), 400, "invalid-request");
        Answer shown = call("POST", path, purpose, bearer(TOKENS.of("c001", HALL, null, Role.COMPLAINT_OFFICER)));

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body().path("phone").asString()).isEqualTo(PHONE);
        assertThat(shown.body().path("name").asString()).isEqualTo("李四");
        JsonNode event = awaitEvents(2).get(1);
        assertThat(event.path("by").asString()).isEqualTo("c001");
        assertThat(event.toString()).doesNotContain(PHONE, "李四");
    }

    @Test
    void an_appeal_is_decided_by_another_person_and_what_is_excluded_stays_to_be_seen() throws Exception {
        rated(1);
        String appeal = "{\"reason\":\"" + REASON + "\"}";
        String decision = "{\"upheld\":true,\"reason\":\"核实\"}";
        assertProblem(call("POST", rating + "/appeal", appeal, bearer(staff("s004"))), 403, "forbidden");
        assertProblem(call("POST", rating + "/appeal/decision", decision, bearer(inspector())), 409, "not-appealed");

        assertThat(call("POST", rating + "/appeal", appeal, bearer(staff("s003")))
                        .status())
                .isEqualTo(200);
        assertProblem(call("POST", rating + "/appeal", appeal, bearer(supervisor("m001"))), 409, "already-appealed");
        assertProblem(call("POST", rating + "/appeal/decision", decision, bearer(supervisor("s003"))), 403, "own-case");
        assertProblem(call("POST", rating + "/appeal/decision", "{}", bearer(inspector())), 400, "invalid-request");
        Answer decided = call("POST", rating + "/appeal/decision", decision, bearer(inspector()));

        assertThat(decided.body().path("excluded").asBoolean()).isTrue();
        assertProblem(
                call("POST", rating + "/appeal/decision", decision, bearer(supervisor("m001"))),
                409,
                "already-decided");
        JsonNode seen = get(rating, inspector()).body();
        assertThat(seen.path("excluded").asBoolean()).isTrue();
        assertThat(seen.path("exclusion").path("reason").asString()).isEqualTo("APPEAL");
        assertThat(seen.path("appeal").path("reason").asString()).isEqualTo(REASON);
        assertThat(awaitEvents(4).toString()).doesNotContain(REASON);
    }

    @Test
    void a_flag_is_for_a_person_to_decide() {
        finish(ticketId);
        awaitState("OPEN");
        String body =
                "{\"ticketId\":\"%s\",\"token\":\"%s\",\"level\":5,\"shownMillis\":900}".formatted(ticketId, slip());
        Map<String, String> sent = Map.of(
                "X-Client-Hash", "place-1", "X-Client-Network-Staff", "s001,s003", "X-Client-Browser-Staff", "s003");
        assertThat(call("POST", ratings, body, sent).status()).isEqualTo(201);

        JsonNode seen = get(rating, inspector()).body();
        assertThat(seen.path("flags")
                        .valueStream()
                        .map(flag -> flag.path("flag").asString()))
                .containsExactlyInAnyOrder("too-fast", "own-device", "own-network");
        assertThat(seen.path("excluded").asBoolean()).isFalse();
        String path = rating + "/flags/own-device/decision";
        String decision = "{\"exclude\":true,\"reason\":\"本人电脑\"}";
        assertProblem(call("POST", path, decision, bearer(supervisor("s003"))), 403, "own-case");
        assertProblem(call("POST", path, decision, bearer(staff("s004"))), 403, "forbidden");
        assertProblem(
                call("POST", rating + "/flags/nonsense/decision", decision, bearer(inspector())),
                400,
                "invalid-request");
        assertProblem(
                call("POST", rating + "/flags/identical-run/decision", decision, bearer(inspector())),
                409,
                "not-flagged");
        assertThat(call("POST", path, decision, bearer(inspector()))
                        .body()
                        .path("excluded")
                        .asBoolean())
                .isTrue();
        assertThat(own(slip()).path("correctableUntil").isNull()).isTrue();
        assertProblem(correct(slip(), 4, null), 409, "already-excluded");
    }

    /** A burst is seen by our own event, however the process fared meanwhile. */
    @Test
    void praise_from_one_device_is_flagged_as_a_whole() {
        List<String> tickets = IntStream.range(0, 4).mapToObj(i -> Ids.next()).toList();
        tickets.forEach(this::finish);
        Map<String, String> device = Map.of("X-Client-Hash", "place-" + window, "User-Agent", "phone");
        tickets.forEach(ticket -> await().atMost(Duration.ofSeconds(30))
                .until(() -> call(
                                        "POST",
                                        ratings,
                                        "{\"ticketId\":\"%s\",\"token\":\"slip-of-%s\",\"level\":5}"
                                                .formatted(ticket, ticket),
                                        device)
                                .status()
                        == 201));

        String flagged = ratings + "?hall=hall-1&flagged=true&window=" + window;
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(flagged, inspector()).body().path("ratings").size() == 4);
    }

    @Test
    void what_the_complaint_service_does_comes_back_in_whatever_order() {
        rated(2);
        tell("verified", 3, "\"upheld\":true");
        tell("contacted", 2, "\"reached\":true");
        tell("contacted", 2, "\"reached\":true");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rectification().path("history").size() == 2);
        assertThat(rectification().path("state").asString()).isEqualTo("VERIFIED");

        tell("rectified", 4, "\"accepted\":true,\"dueAt\":\"2030-01-01T00:00:00Z\"");
        tell("answered", 5, "\"x\":1");
        tell("called-back", 6, "\"reached\":true,\"satisfied\":\"YES\"");
        tell("closed", 7, "\"outcome\":\"UPHELD\"");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> rectification().path("state").asString().equals("CLOSED"));
        assertThat(get(rating, inspector()).body().path("excluded").asBoolean()).isFalse();
        assertThat(awaitEvents(8).stream()
                        .filter(event -> event.path("state").asString().equals("RECTIFIED")))
                .hasSize(2);
    }

    @Test
    void news_that_comes_before_its_rating_waits_for_it() {
        tell("closed", 7, "\"outcome\":\"UNTRUE\"");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> database.getCollection("unclaimedNews").countDocuments(new Document("ratingId", ticketId))
                        == 1);

        rated(1);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(rating, inspector()).body().path("excluded").asBoolean());
        assertThat(get(rating, inspector())
                        .body()
                        .path("exclusion")
                        .path("reason")
                        .asString())
                .isEqualTo("UNTRUE");
    }

    @Test
    void ratings_are_searched_by_who_answers_for_the_hall() {
        rated(1);
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        String mine = ratings + "?hall=hall-1&window=" + window;

        assertThat(ids(mine)).containsExactly(ticketId);
        assertThat(ids(mine + "&level=1&channel=PAGE&staff=s003&flagged=false&from=" + today + "&to=" + today))
                .containsExactly(ticketId);
        assertThat(ids(mine + "&level=2")).isEmpty();
        assertThat(ids(mine + "&to=2020-01-01")).isEmpty();
        assertThat(ids(mine + "&page=1")).isEmpty();
        assertThat(get(mine, supervisor("m001"))
                        .body()
                        .path("ratings")
                        .path(0)
                        .path("comment")
                        .asString())
                .isEqualTo(COMMENT);
        assertThat(get(mine, inspector())
                        .body()
                        .path("ratings")
                        .path(0)
                        .path("comment")
                        .isNull())
                .isTrue();
        assertProblem(get(mine, TOKENS.of("m9", "hall-2", null, Role.SUPERVISOR)), 403, "forbidden");
        assertProblem(get(mine, staff("s003")), 403, "forbidden");
        assertThat(get(ratings + "?window=" + window, TOKENS.of("m9", "hall-2", null, Role.SUPERVISOR))
                        .body()
                        .path("ratings")
                        .size())
                .as("a hall's supervisor sees that hall only")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "level=6, level",
        "level=x, level",
        "channel=FAX, channel",
        "from=yesterday, from",
        "from=2026-11-23&to=2026-11-22, to",
        "from=0001-01-01, from",
        "window=%24ne, window",
        "page=-1, page",
        "page=1001, page",
        "flagged=perhaps, flagged"
    })
    void a_wrong_search_is_pointed_at(String query, String pointer) {
        Answer answer = get(ratings + "?" + query, inspector());

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .contains(pointer);
    }

    @Test
    void two_corrections_at_once_are_both_kept() throws Exception {
        rated(1);
        List<Callable<Integer>> taps = List.of(
                () -> correct(slip(), 3, null).status(),
                () -> correct(slip(), 4, null).status());

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> tap : threads.invokeAll(taps)) answers.add(tap.get());
        }

        assertThat(answers).containsOnly(200);
        assertThat(get(rating, inspector()).body().path("versions").size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/by-staff | {\"ticketId\":\"t\",\"level\":5,\"channel\":\"PAPER\"} | /receivedAt",
                "/by-staff | {\"ticketId\":\"t\",\"level\":5,\"receivedAt\":\"2026-01-01T00:00:00Z\"} | /channel",
                "/by-staff | {\"ticketId\":\"t\",\"level\":5,\"channel\":\"PAPER\",\"receivedAt\":\"soon\"} | /receivedAt",
                "/by-staff | {\"level\":5,\"channel\":\"PAPER\",\"receivedAt\":\"2026-01-01T00:00:00Z\"} | /ticketId",
                "/x/appeal | {} | /reason",
                "/x/appeal/decision | {\"reason\":\"x\"} | /upheld",
                "/x/flags/too-fast/decision | {\"exclude\":true} | /reason",
                "/x/contact | {\"purpose\":\"CURIOSITY\"} | /purpose"
            })
    void a_wrong_place_is_pointed_at(String path, String body, String pointer) {
        Answer answer = call("POST", ratings + path, body, bearer(supervisor("m001")));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"shownMillis\":-1 | /shownMillis",
                "\"channel\":\"PAPER\" | /channel",
                "\"contact\":{} | /contact/phone",
                "\"contact\":{\"phone\":\"call me\"} | /contact",
                "\"contact\":{\"phone\":\"- - - - -\"} | /contact",
                "\"contact\":{\"phone\":{\"$ne\":1}} | /contact/phone"
            })
    void what_comes_with_a_rating_is_checked_as_well(String field, String pointer) {
        Answer answer =
                call("POST", ratings, "{\"ticketId\":\"t\",\"token\":\"x\",\"level\":5," + field + "}", Map.of());

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private record Answer(int status, JsonNode body) {}

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private String slip() {
        return "slip-of-" + ticketId;
    }

    private void finish(String ticket) {
        String data = Contracts.finished(Map.of(
                "ticketId",
                ticket,
                "hallId",
                HALL,
                "windowId",
                window,
                "staffId",
                "s003",
                "at",
                Instant.now().toString(),
                "trackingTokenHash",
                TrackingTokenHash.of("slip-of-" + ticket).value()));
        send("guichet.queue.ticket", ticket, "io.guichet.queue.ticket.finished.v1", data);
    }

    private void tell(String step, int hour, String fields) {
        String data =
                "{\"caseId\":\"case-%s\",\"kind\":\"RECTIFICATION\",\"ratingId\":\"%s\",\"hallId\":\"hall-1\",\"at\":\"2026-11-23T0%d:00:00Z\",%s}"
                        .formatted(ticketId, ticketId, hour, fields);
        send("guichet.complaint.case", "case-" + ticketId, "io.guichet.complaint.case." + step + ".v1", data);
    }

    private void send(String topic, String key, String type, String data) {
        var event = new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        Ids.next(),
                        "ce_type",
                        type,
                        "ce_source",
                        "/guichet/test",
                        "ce_subject",
                        key,
                        "ce_seq",
                        "96",
                        "ce_time",
                        Instant.now().toString())
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(event).join();
    }

    private void rated(int level) {
        finish(ticketId);
        awaitState("OPEN");
        assertThat(rate(level, "", COMMENT).status()).isEqualTo(201);
    }

    private Answer rate(int level, String tags, @Nullable String comment) {
        return call(
                "POST",
                ratings,
                "{\"ticketId\":\"%s\",\"token\":\"%s\",\"level\":%d,\"tags\":[%s],\"comment\":%s,\"contact\":{\"name\":\"李四\",\"phone\":\"%s\"}}"
                        .formatted(ticketId, slip(), level, tags, quoted(comment), PHONE),
                Map.of());
    }

    private Answer correct(String token, int level, @Nullable String comment) {
        return call(
                "POST",
                rating + "/correction",
                "{\"token\":\"%s\",\"level\":%d,\"comment\":%s}".formatted(token, level, quoted(comment)),
                Map.of());
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private JsonNode own(String token) {
        return call("GET", ratings + "/own", null, Map.of("X-Ticket-Id", ticketId, "X-Tracking-Token", token))
                .body();
    }

    private void awaitState(String state) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> own(slip()).path("state").asString().equals(state));
    }

    private JsonNode rectification() {
        return get(rating, inspector()).body().path("rectification");
    }

    private List<String> ids(String path) {
        return get(path, inspector())
                .body()
                .path("ratings")
                .valueStream()
                .map(found -> found.path("id").asString())
                .toList();
    }

    private List<String> tagCodes(String path) {
        return get(path, null)
                .body()
                .path("levels")
                .valueStream()
                .flatMap(level -> level.path("tags").valueStream())
                .map(tag -> tag.path("code").asString())
                .toList();
    }

    private static String staff(String number) {
        return TOKENS.of(number, HALL, null, Role.STAFF);
    }

    private static String supervisor(String number) {
        return TOKENS.of(number, HALL, null, Role.SUPERVISOR);
    }

    private static String inspector() {
        return TOKENS.of("i001", null, null, Role.INSPECTOR);
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private Answer get(String path, @Nullable String token) {
        return call("GET", path, null, token == null ? Map.of() : bearer(token));
    }

    private Answer call(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), JsonMapper.shared().readTree(response.body()));
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(path + " was not answered", e);
        }
    }

    /** The first so many events of this rating, in order. */
    private List<JsonNode> awaitEvents(int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                TestBackend.BACKENDS.bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "reader-" + Ids.next(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest");
        List<JsonNode> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("guichet.evaluation.rating"));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
                    if (ticketId.equals(record.key()))
                        found.add(JsonMapper.shared().readTree(record.value()));
                }
                return found.size() >= count;
            });
        }
        return found;
    }
}
