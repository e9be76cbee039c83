package io.guichet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The inspectors' work over HTTP and Kafka, on a real broker and database: what one feature tells, the next one hears. */
@SpringBootTest(classes = AuditApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class InspectorsWorkIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String HALL = "h-" + Ids.next().substring(24);

    private static final String ADMIN = TOKENS.of("a1", null, null, Role.AUDIT_ADMIN);
    private static final String SUPERVISOR = TOKENS.of("m1", HALL, null, Role.SUPERVISOR);
    private static final String INSPECTOR = TOKENS.of("i1", null, null, Role.INSPECTOR);
    private static final String SECOND_INSPECTOR = TOKENS.of("i2", null, null, Role.INSPECTOR);

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private final String person = "s-" + Ids.next().substring(24);

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.audit.sweep-every", () -> "PT0.5S");
        settings.add("guichet.audit.ledger.key-file", InspectorsWorkIT::keyFile);
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    private static Path keyFile() {
        try {
            Path file = Files.createTempFile("ledger", ".key");
            Files.writeString(file, Base64.getEncoder().encodeToString(new byte[32]));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        TOKENS.close();
    }

    @BeforeEach
    void a_hall_and_a_person() {
        organisation("hall-defined", "hall:" + HALL, """
                {"hallId":"%s","regionId":"r","name":{"zh":"厅","en":"Hall"},"zone":"Asia/Shanghai","hours":[],"closures":[]}""".formatted(HALL));
        organisation("unit-defined", "unit:u1", """
                {"unitId":"u1","hallId":"%s","name":{"zh":"社保","en":"Insurance"}}""".formatted(HALL));
        organisation("window-defined", "window:w1", """
                {"windowId":"w1","hallId":"%s","unitId":"u1","number":"1","label":{"zh":"1号","en":"1"},"itemCodes":["p"]}""".formatted(HALL));
        organisation("staff-defined", "staff:" + person, """
                {"staffId":"%s","hallIds":["%s"],"unitId":"u1","qualified":true,"itemCodes":[]}""".formatted(person, HALL));
        until(() -> get("/qualifications/" + person, ADMIN).status() == 200);
    }

    /** S3, M4, W12, flow 3. */
    @Test
    void who_passes_is_qualified_and_who_is_exposed_is_moved_from_post() {
        String training = ok(post("/halls/" + HALL + "/trainings", """
                {"subject":"BUSINESS","title":{"zh":"业务","en":"Business"},"heldOn":"%s","minutes":60,"staffIds":["%s"],
                 "exam":{"passMark":60,"itemCodes":[],"validMonths":12}}""".formatted(today, person), SUPERVISOR), 201)
                .path("id")
                .asString();
        ok(post("/trainings/" + training + "/results", """
                {"results":[{"staffId":"%s","attended":true,"score":90}]}""".formatted(person), SUPERVISOR), 200);
        until(() -> standing().equals("QUALIFIED"));

        String exposure = ok(post("/halls/" + HALL + "/exposures", """
                {"unitId":"u1","staffId":"%s","headId":"m1","channel":"TELEVISION","exposedOn":"%s","text":"曝光"}""".formatted(person, today), ADMIN), 201)
                .path("id")
                .asString();
        until(() -> standing().equals("MOVED"));
        until(() -> candidates().size() == 1);

        assertThat(candidates().path(0).path("ruleCode").asString()).isEqualTo("W12");
        JsonNode units = ok(get("/halls/" + HALL + "/merit/" + today.substring(0, 4), SUPERVISOR), 200)
                .path("units");
        assertThat(units.path(0).path("eligible").asBoolean()).isFalse();
        ok(post("/exposures/" + exposure + "/answer", "{\"text\":\"整改\"}", SUPERVISOR), 200);
    }

    /** W10, C11: from a covert visit to a finding, a violation and a closed finding. */
    @Test
    void a_covert_visit_ends_in_a_finding_that_another_person_closes() {
        String id = ok(post("/halls/" + HALL + "/inspections", """
                {"unitId":"u1","windowId":"w1","templateCode":"window-round","templateVersion":1,"covert":true,"plannedFor":"%s"}""".formatted(today), INSPECTOR), 201)
                .path("id")
                .asString();
        ok(post("/inspections/" + id + "/visit", visit(), INSPECTOR), 200);
        assertProblem(get("/inspections/" + id, SUPERVISOR), 404, "not-found");
        ok(post("/inspections/" + id + "/publication", null, INSPECTOR), 200);
        until(() -> findings(id).size() == 1);
        until(() -> candidates().size() == 1);

        String finding = findings(id).path(0).path("id").asString();
        ok(post("/findings/" + finding + "/correction", "{\"text\":\"已改\"}", SUPERVISOR), 200);
        String accepted = "{\"accepted\":true,\"text\":\"好\"}";
        assertProblem(post("/findings/" + finding + "/reinspection", accepted, INSPECTOR), 409, "same-person");
        ok(post("/findings/" + finding + "/reinspection", accepted, SECOND_INSPECTOR), 200);
        String violation = candidates().path(0).path("id").asString();
        String confirm = "{\"consequence\":\"CRITICISM\",\"note\":\"属实\"}";
        ok(post("/violations/" + violation + "/confirmation", confirm, SECOND_INSPECTOR), 200);
        JsonNode merit = ok(get("/merit/" + today.substring(0, 4) + "/mine", clerk()), 200);
        assertThat(merit.path("eligible").asBoolean()).isFalse();
    }

    /** C1, flow 4. */
    @Test
    void a_second_session_becomes_a_candidate_once_however_often_it_is_told() {
        String told = """
                {"attemptId":"t1","staffId":"%s","hallId":"%s","windowId":"w1","openWindowId":"w2","at":"%s"}""".formatted(person, HALL, Instant.now());
        String eventId = Ids.next();
        send("guichet.queue.window", "t1", "io.guichet.queue.window.second-session-refused.v1", told, eventId);
        send("guichet.queue.window", "t1", "io.guichet.queue.window.second-session-refused.v1", told, eventId);
        send(
                "guichet.queue.window",
                "w1",
                "io.guichet.queue.window.unattended.v1",
                """
                {"windowId":"w1","hallId":"%s","unitId":"u1","number":"1","staffId":"%s","sessionId":"x","at":"%s","since":"%s"}""".formatted(HALL, person, Instant.now(), Instant.now()),
                Ids.next());
        until(() -> candidates().size() == 2);

        assertThat(candidates().findValuesAsString("ruleCode")).containsExactlyInAnyOrder("C1", "R2");
    }

    /** W11, W13: from a rating to the bulletin on paper, and back from its figure to the entry in the ledger. */
    @Test
    void a_figure_of_a_bulletin_leads_to_its_entry_in_the_ledger() {
        YearMonth month = YearMonth.parse(today.substring(0, 7)).minusMonths(1);
        String eventId = Ids.next();
        String rating = Ids.next();
        String told = """
                {"ratingId":"%s","ticketId":"%s","hallId":"%s","unitId":"u1","itemCode":"p","windowId":"w1","staffId":"%s","level":5,
                 "submittedAt":"%s-15T02:00:00Z","at":"%s-15T02:00:00Z"}""".formatted(rating, rating, HALL, person, month, month);
        send("guichet.evaluation.rating", rating, "io.guichet.evaluation.rating.submitted.v1", told, eventId);
        String id = ok(post("/halls/" + HALL + "/bulletins", "{\"month\":\"" + month + "\"}", ADMIN), 201)
                .path("id")
                .asString();
        until(() -> figure(ok(post("/bulletins/" + id + "/count", null, ADMIN), 200), "RATINGS") == 1);
        ok(post("/bulletins/" + id + "/comments", "{\"figure\":\"RATINGS\",\"text\":\"偏少\"}", ADMIN), 200);
        assertProblem(get("/bulletins/" + id, clerk()), 404, "not-found");
        until(() -> post("/bulletins/" + id + "/publication", null, ADMIN).status() == 200);

        JsonNode published = ok(get("/bulletins/" + id, clerk()), 200);
        JsonNode link =
                ok(get("/bulletins/" + id + "/figures/RATINGS", clerk()), 200).at("/items/0");
        assertThat(link.path("eventId").asString()).isEqualTo("/guichet/queue|" + eventId);
        assertThat(link.path("index").asLong())
                .isLessThan(published.at("/checkpoint/size").asLong());
        JsonNode entry = ok(get("/log/entries/" + link.path("index").asLong(), INSPECTOR), 200);
        assertThat(entry.at("/data/ratingId").asString()).isEqualTo(rating);
        assertThat(status("/bulletins/" + id + "/bulletin.pdf", clerk())).isEqualTo(200);
        assertProblem(post("/bulletins/" + id + "/publication", null, ADMIN), 409, "wrong-state");

        JsonNode lines = ok(get("/rankings", INSPECTOR), 200).path("lines");
        String line = lines.valueStream()
                .filter(one -> one.at("/units").toString().contains(HALL))
                .findFirst()
                .orElseThrow()
                .path("code")
                .asString();
        JsonNode ranking = ok(get("/rankings/" + line + "/" + month.getYear(), INSPECTOR), 200);
        assertThat(ranking.at("/units/0/parts/0/count").asLong()).isEqualTo(1);
        assertProblem(get("/rankings/" + line + "/" + month.getYear(), clerk()), 404, "not-found");
    }

    /** S6, flow 7; S7. */
    @Test
    void a_plan_is_put_to_work_and_the_security_administrator_sees_who_looked() {
        ok(post("/emergency-plans/failure/versions", """
                {"kind":"SYSTEM_FAILURE","title":{"zh":"系统故障","en":"Failure"},"steps":[{"zh":"发纸号","en":"Paper"}],
                 "notice":{"zh":"请领纸号","en":"Paper tickets"}}""", ADMIN), 201);
        String id = ok(
                        post(
                                "/halls/" + HALL + "/emergencies",
                                "{\"planCode\":\"failure\",\"planNumber\":1}",
                                SUPERVISOR),
                        201)
                .path("id")
                .asString();
        ok(post("/emergencies/" + id + "/end", null, SUPERVISOR), 200);
        send(
                "guichet.complaint.personal-data",
                "case-1",
                "io.guichet.complaint.personal-data.accessed.v1",
                """
                {"caseId":"case-1","kind":"COMPLAINT","ratingId":null,"hallId":"%s","staffId":"%s","purpose":"CALL_BACK","at":"2026-11-23T02:00:00Z"}""".formatted(HALL, person),
                Ids.next());
        String report = "/security-report?from=2026-11-23T00:00:00Z&to=2026-11-24T00:00:00Z";
        String security = TOKENS.of("sec1", null, null, Role.SECURITY_ADMIN);
        until(() -> ok(get(report, security), 200).path("people").toString().contains(person));

        ok(get(report, ADMIN), 200);
        assertProblem(get(report, INSPECTOR), 403, "forbidden");
    }

    /** What {@code contracts/openapi} keeps; {@code -Dguichet.contracts.refresh=true} writes it anew. */
    @Test
    void the_api_is_the_one_that_is_kept() throws IOException {
        JsonMapper pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        String document = pretty.writeValueAsString(inOrder(ok(get("/openapi", null), 200), true)) + "\n";
        Path kept = Path.of("..", "contracts", "openapi", "audit.json");
        if (Boolean.getBoolean("guichet.contracts.refresh")) Files.writeString(kept, document);

        Path made = Files.writeString(Path.of("target", "openapi-audit.json"), document);

        assertThat(kept).hasSameTextualContentAs(made);
    }

    /** Names in order at every depth, and without the address, which says on which port this run listens. */
    private static JsonNode inOrder(JsonNode node, boolean isTop) {
        if (node.isArray()) {
            ArrayNode ordered = JsonNodeFactory.instance.arrayNode();
            node.forEach(value -> ordered.add(inOrder(value, false)));
            return ordered;
        }
        if (!node.isObject()) return node;
        ObjectNode ordered = JsonNodeFactory.instance.objectNode();
        node.propertyNames().stream()
                .filter(name -> !isTop || !name.equals("servers"))
                .sorted()
                .forEach(name -> ordered.set(name, inOrder(node.path(name), false)));
        return ordered;
    }

    /** S7: what is not listed is denied. */
    @Test
    void who_has_no_business_here_is_refused() {
        assertProblem(get("/rules", null), 401, "unauthenticated");
        assertProblem(get("/rules", TOKENS.of("k1", HALL, null, Role.KIOSK)), 403, "forbidden");
        assertProblem(post("/halls/" + HALL + "/trainings", "{}", INSPECTOR), 403, "forbidden");
        assertProblem(post("/handbook/editions", "{}", INSPECTOR), 403, "forbidden");
        assertProblem(post("/halls/" + HALL + "/exposures", "{}", INSPECTOR), 403, "forbidden");
        assertProblem(post("/nothing", "{}", ADMIN), 403, "forbidden");
        ok(get("/rules?q=游戏", clerk()), 200);
    }

    private JsonNode candidates() {
        return ok(get("/halls/" + HALL + "/violations?state=CANDIDATE&staff=" + person, SUPERVISOR), 200)
                .path("items");
    }

    private JsonNode findings(String inspection) {
        return ok(get("/halls/" + HALL + "/findings?inspection=" + inspection, SUPERVISOR), 200)
                .path("items");
    }

    private static double figure(JsonNode bulletin, String code) {
        return bulletin.path("figures")
                .valueStream()
                .filter(one -> one.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asDouble();
    }

    private String standing() {
        return get("/qualifications/" + person, ADMIN).body().path("standing").asString("");
    }

    private String clerk() {
        return TOKENS.of(person, HALL, null, Role.STAFF);
    }

    private String visit() {
        JsonNode template = ok(get("/templates/window-round/versions/1", INSPECTOR), 200);
        StringBuilder answers = new StringBuilder();
        template.path("sections")
                .forEach(section -> section.path("items")
                        .forEach(item -> answers.append(answers.isEmpty() ? "" : ",")
                                .append("{\"itemCode\":\"")
                                .append(item.path("code").asString())
                                .append("\",\"points\":")
                                .append(item.path("photoRequired").asBoolean() ? "null" : "1")
                                .append("}")));
        return """
                {"answers":[%s],"findings":[{"ruleCode":"R4","severity":"MAJOR","staffId":"%s","text":"态度","ownerId":"%s","dueOn":"%s"}]}""".formatted(answers, person, person, today);
    }

    private void organisation(String name, String key, String data) {
        send("guichet.queue.organisation", key, "io.guichet.queue.organisation." + name + ".v1", data, Ids.next());
    }

    private void send(String topic, String key, String type, String data, String eventId) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "content-type",
                        "application/json",
                        "ce_id",
                        eventId,
                        "ce_type",
                        type,
                        "ce_source",
                        "/guichet/queue",
                        "ce_subject",
                        key,
                        "ce_seq",
                        "16",
                        "ce_time",
                        "2026-11-23T02:00:00Z")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(record).join();
    }

    /** What came back. */
    record Answer(int status, JsonNode body) {}

    private Answer get(String path, @Nullable String token) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), token);
    }

    private Answer post(String path, @Nullable String body, String token) {
        return send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/json")
                        .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)),
                token);
    }

    private int status(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path)).GET().header("Authorization", "Bearer " + token);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/audit" + path.replace("游戏", "%E6%B8%B8%E6%88%8F"));
    }

    private static Answer send(HttpRequest.Builder request, @Nullable String token) {
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.body().isEmpty()
                            ? JsonMapper.shared().createObjectNode()
                            : JsonMapper.shared().readTree(answer.body()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode ok(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        return answer.body();
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
    }

    private static void until(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(holds);
    }
}
