package io.guichet.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import io.guichet.audit.ledger.Leaf;
import io.guichet.audit.log.Checkpoint;
import io.guichet.audit.log.EntryBundle;
import io.guichet.audit.log.Hash;
import io.guichet.audit.log.SignedNote;
import io.guichet.audit.log.SigningKey;
import io.guichet.audit.log.Tile;
import io.guichet.audit.log.TlogProof;
import io.guichet.audit.log.VerifierKey;
import io.guichet.audit.verify.Verdict;
import io.guichet.audit.verify.VerifyLog;
import io.guichet.audit.verify.http.HttpLog;
import io.guichet.audit.witness.Witness;
import io.guichet.audit.witness.file.FileWitnessedLogs;
import io.guichet.audit.witness.http.WitnessServer;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.security.Role;
import io.guichet.platform.testing.ShardKeys;
import io.guichet.platform.testing.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as a running service: from Kafka to receipts, read by those who may. */
@SpringBootTest(classes = AuditApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class LedgerServiceIT {

    private static final TestTokens TOKENS = TestTokens.start();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Path KEPT = temporary();
    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String INSPECTOR = TOKENS.of("i001", null, null, Role.INSPECTOR);
    private static final String AUDITOR = TOKENS.of("aa001", null, null, Role.AUDIT_ADMIN);
    private static final String SUPERVISOR = TOKENS.of("m002", "hall-2", null, Role.SUPERVISOR);
    private static final String CLERK = TOKENS.of("s001", "hall-1", null, Role.STAFF);

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private MongoDatabase database;

    private static final SigningKey OFFICE = SigningKey.of("supervision.test", new byte[32]);
    private static final WitnessServer WITNESS = witness();

    /** The supervision office's own process, as far as the log can tell. */
    private static WitnessServer witness() {
        VerifierKey log = SigningKey.of("guichet.local/audit", new byte[32]).verifier();
        try {
            return WitnessServer.start(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                    new Witness(
                            OFFICE, List.of(log), new FileWitnessedLogs(KEPT.resolve("witnessed")), Clock.systemUTC()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void backends(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> TestBackend.BACKENDS.mongoUri(TestBackend.freshName()));
        settings.add("spring.kafka.bootstrap-servers", TestBackend.BACKENDS::bootstrapServers);
        settings.add("guichet.security.issuer", () -> TestTokens.ISSUER);
        settings.add("guichet.security.jwk-set-uri", TOKENS::jwkSetUri);
        settings.add("guichet.secret", () -> "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        settings.add("guichet.audit.ledger.key-file", () -> KEPT.resolve("key"));
        settings.add("guichet.audit.ledger.checkpoint-file", () -> KEPT.resolve("checkpoint"));
        settings.add("guichet.audit.witnesses", () -> OFFICE.witness() + " " + WITNESS.prefix());
        settings.add("guichet.audit.ask-witnesses-every", () -> "PT0.5S");
        settings.add("guichet.audit.tell-readings-every", () -> "PT0.5S");
        settings.add("server.port", () -> 0);
        settings.add("management.server.port", () -> 0);
    }

    private static Path temporary() {
        try {
            Path directory = Files.createTempDirectory("guichet-ledger-");
            Files.writeString(directory.resolve("key"), Base64.getEncoder().encodeToString(new byte[32]));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void close() {
        TOKENS.close();
        WITNESS.close();
    }

    private String ticket = "";

    /** Enough for two tiles, and an own ticket for each test. */
    @BeforeEach
    void someEvents() {
        if (size() < 300) {
            for (int i = 0; i < 300; i++) send("queue.ticket.issued.v1", Ids.next(), 16, "hall-1");
            await().atMost(SOON).until(() -> size() >= 300);
        }
        ticket = Ids.next();
        String last = send("queue.ticket.called.v1", ticket, 16, "hall-2");
        await().atMost(SOON)
                .until(() -> get("/api/audit/receipts/" + last, null).statusCode() == 200);
    }

    /** A sharded collection refuses a unique index that does not begin with its key: docs/runbooks/install-province.md. */
    @Test
    void no_shard_of_a_province_would_refuse_a_unique_index() throws IOException {
        assertThat(ShardKeys.refused(database, ShardKeys.of("guichet_audit"))).isEmpty();
        assertThat(ShardKeys.ofAWholeProvince(database)).isEmpty();
    }

    @Test
    void an_event_is_found_read_and_proved_without_asking_again() {
        JsonNode found = json("/api/audit/entries?ticket=" + ticket + "&staff=s001&kind=queue.ticket", INSPECTOR);
        assertThat(found.path("entries").size()).isEqualTo(1);
        JsonNode entry = found.path("entries").path(0);
        long index = entry.path("index").asLong();
        assertThat(entry.path("name").asString()).isEqualTo("queue.ticket.called");
        assertThat(entry.path("data").path("ticketId").asString()).isEqualTo(ticket);
        assertThat(found.path("next").isNull()).isTrue();

        JsonNode alone = json("/api/audit/log/entries/" + index, INSPECTOR);
        assertThat(alone).isEqualTo(entry);
        String event = entry.path("lines").path("ce_id").asString();
        assertThat(json("/api/audit/entries?event=" + event, INSPECTOR).path("entries"))
                .containsExactly(entry);
        assertThat(json("/api/audit/entries?event=" + event + "x", INSPECTOR).path("entries"))
                .isEmpty();
        byte[] leaf = Base64.getDecoder().decode(alone.path("leaf").asString());
        assertThat(new String(Leaf.parse(leaf).value(), UTF_8)).contains(ticket);

        for (String address : List.of("/api/audit/log/receipts/" + index, "/api/audit/receipts/id-" + ticket)) {
            TlogProof receipt = TlogProof.parse(text(address, null));
            assertThat(receipt.index()).isEqualTo(index);
            assertThat(receipt.proves(leaf, keys())).isTrue();
            leaf[leaf.length - 3] ^= 1;
            assertThat(receipt.proves(leaf, keys())).isFalse();
            leaf[leaf.length - 3] ^= 1;
        }
    }

    @Test
    void the_log_is_whole_from_outside_and_continues_what_was_kept() {
        SignedNote kept = outgrown();

        Verdict verdict = new VerifyLog(log(AUDITOR), keys()).verify(List.of(kept));
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.sealed()).isZero();
        assertThat(new VerifyLog(log(""), keys()).verify(List.of(kept)))
                .satisfies(byHash -> assertThat(byHash.sealed()).isEqualTo(byHash.size()))
                .satisfies(byHash -> assertThat(byHash.isGood()).isTrue());
        assertThat(KEPT.resolve("checkpoint")).exists();
    }

    /** S16: a receipt carries the witness's cosignature as soon as the witness has seen a checkpoint over its entry. */
    @Test
    void a_witness_cosigns_and_receipts_go_with_what_it_signed() {
        assertThat(json("/api/audit/log/witnesses", null).path("witnesses"))
                .singleElement()
                .satisfies(
                        vkey -> assertThat(VerifierKey.parse(vkey.asString())).isEqualTo(OFFICE.witness()));

        await().atMost(SOON)
                .until(() -> TlogProof.parse(text("/api/audit/log/receipts/0", null))
                        .checkpoint()
                        .verifiedBy(List.of(OFFICE.witness()))
                        .contains(OFFICE.witness()));
        assertThat(SignedNote.parse(text("/api/audit/log/checkpoint/cosigned", null))
                        .verifiedBy(List.of(keys().getFirst(), OFFICE.witness())))
                .hasSize(2);
    }

    @Test
    void tiles_are_served_by_the_paths_of_the_standard() {
        HttpResponse<byte[]> full = get("/api/audit/log/tile/0/000", null);
        assertThat(full.body()).hasSize(8192);
        assertThat(full.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(full.headers().firstValue("Content-Type")).contains("application/octet-stream");
        assertThat(get("/api/audit/log/tile/0/001.p/3", null).body()).hasSize(96);
        assertThat(get("/api/audit/log/tile/1/000.p/1", null).body()).hasSize(32);
        List<byte[]> entries =
                EntryBundle.read(get("/api/audit/log/tile/entries/000", AUDITOR).body());
        assertThat(entries).hasSize(Tile.WIDTH);
        assertThat(get("/api/audit/log/checkpoint", null).headers().firstValue("Content-Type"))
                .contains("text/plain;charset=utf-8");
    }

    @ParameterizedTest
    @CsvSource({
        "tile/0/x001/000, 404, not-found",
        "tile/0/000.p/256, 400, invalid-request",
        "tile/0/0, 400, invalid-request",
        "tile/64/000, 400, invalid-request",
        "tile/9/000, 404, not-found",
        "tile/entries/nonsense, 400, invalid-request",
        "entries/999999999, 404, not-found",
        "entries/x, 404, not-found",
        "receipts/999999999, 404, not-found",
        "proofs/inclusion?index=5&size=5, 404, not-found",
        "proofs/inclusion?index=x&size=5, 400, invalid-request",
        "proofs/inclusion?index=1, 400, invalid-request",
        "proofs/consistency?from=7&to=6, 404, not-found",
        "proofs/consistency?from=-1&to=6, 404, not-found"
    })
    void what_is_not_there_is_a_problem(String path, int status, String code) {
        HttpResponse<byte[]> answer = get("/api/audit/log/" + path, AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("code").asString())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0",
        "limit=101",
        "from=yesterday",
        "to=2026",
        "before=x",
        "staff=",
        "event=",
        "text=%20",
        "from=-1000000000-01-01T00:00:00Z",
        "ticket=%00"
    })
    void a_search_that_cannot_be_understood_is_refused(String query) {
        HttpResponse<byte[]> answer = get("/api/audit/entries?" + query, INSPECTOR);
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void entries_are_for_those_who_may_and_readers_are_entries_too() {
        assertThat(get("/api/audit/entries", null).statusCode()).isEqualTo(401);
        assertThat(get("/api/audit/entries", CLERK).statusCode()).isEqualTo(403);
        assertThat(get("/api/audit/log/entries/0", CLERK).statusCode()).isEqualTo(403);
        assertThat(get("/api/audit/log/tile/entries/000", SUPERVISOR).statusCode())
                .isEqualTo(403);
        // A supervisor sees the own hall and no other.
        assertThat(get("/api/audit/log/entries/0", SUPERVISOR).statusCode()).isEqualTo(403);
        assertThat(get("/api/audit/entries?hall=hall-1", SUPERVISOR).statusCode())
                .isEqualTo(403);
        JsonNode own = json("/api/audit/entries?ticket=" + ticket, SUPERVISOR);
        assertThat(own.path("entries").size()).isEqualTo(1);
        long index = own.path("entries").path(0).path("index").asLong();
        assertThat(get("/api/audit/log/entries/" + index, SUPERVISOR).statusCode())
                .isEqualTo(200);

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json("/api/audit/entries?kind=audit.reading.noted&staff=m002", AUDITOR)
                                .path("entries")
                                .path(0)
                                .path("data")
                                .path("lastIndex")
                                .asLong(-1))
                        .isEqualTo(index));
    }

    /** S7, S15: who looked at whose data is itself kept from those who look. */
    @Test
    void looks_at_personal_data_are_read_by_their_own_roles_and_noted_at_once() {
        String caseId = Ids.next();
        String event = send("complaint.personal-data.accessed.v1", caseId, 16, "hall-1");
        await().atMost(SOON)
                .until(() -> get("/api/audit/receipts/" + event, null).statusCode() == 200);
        long index = TlogProof.parse(text("/api/audit/receipts/" + event, null)).index();

        assertThat(get("/api/audit/log/entries/" + index, INSPECTOR).statusCode())
                .isEqualTo(403);
        String about = "/api/audit/entries?about=" + caseId;
        assertThat(json(about, INSPECTOR).path("entries").size()).isZero();
        assertThat(json(about, TOKENS.of("sa001", null, null, Role.SECURITY_ADMIN))
                        .path("entries")
                        .size())
                .isEqualTo(1);
        String bundle =
                "/api/audit/log/" + Tile.at(Tile.ENTRIES, index / 256, size()).path();
        assertThat(get(bundle, INSPECTOR).statusCode()).isEqualTo(403);
        assertThat(get(bundle, AUDITOR).statusCode()).isEqualTo(200);
        Verdict verdict = new VerifyLog(log(INSPECTOR), keys()).verify(List.of());
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.sealed()).isPositive();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(json("/api/audit/entries?kind=audit.reading.noted&staff=sa001", AUDITOR)
                                .path("entries")
                                .path(0)
                                .path("data")
                                .path("personal")
                                .asBoolean(false))
                        .isTrue());
    }

    @Test
    void an_export_proves_what_it_holds() {
        List<String> lines = text("/api/audit/entries/export?ticket=" + ticket, INSPECTOR)
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        SignedNote note = SignedNote.parse(JsonMapper.shared()
                .readTree(lines.getFirst())
                .path("checkpoint")
                .asString());
        JsonNode entry = JsonMapper.shared().readTree(lines.get(1));
        List<Hash> path = new ArrayList<>();
        entry.path("proof").forEach(hash -> path.add(Hash.ofBase64(hash.asString())));
        assertThat(new TlogProof(entry.path("index").asLong(), path, note)
                        .proves(Base64.getDecoder().decode(entry.path("leaf").asString()), keys()))
                .isTrue();
        assertThat(JsonMapper.shared().readTree(lines.getLast()).path("next").isNull())
                .isTrue();
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_without_a_repeat() {
        List<Long> seen = new ArrayList<>();
        String before = "";
        do {
            JsonNode page = json("/api/audit/entries?kind=queue.ticket.issued&limit=100" + before, INSPECTOR);
            page.path("entries").forEach(entry -> seen.add(entry.path("index").asLong()));
            before = page.path("next").isNull()
                    ? ""
                    : "&before=" + page.path("next").asString();
        } while (!before.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void poison_is_a_leaf_and_the_log_goes_on() {
        kafka.send("guichet.queue.ticket", "poison", "poison".getBytes(UTF_8)).join();
        String after = send("queue.ticket.called.v1", Ids.next(), 16, "hall-1");
        await().atMost(SOON)
                .until(() -> get("/api/audit/receipts/" + after, null).statusCode() == 200);

        await().atMost(SOON)
                .until(() -> json("/api/audit/entries?kind=rejected", INSPECTOR)
                                .path("entries")
                                .size()
                        > 0);
    }

    /** A new service must not wait for the next start of this one. */
    @Test
    void a_topic_that_is_made_while_the_ledger_runs_is_read_as_well() throws Exception {
        String topic = "guichet.later." + Ids.next();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestBackend.BACKENDS.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1)))
                    .all()
                    .get(SOON.toSeconds(), TimeUnit.SECONDS);
        }
        String event = send(topic, "queue.ticket.called.v1", Ids.next(), 16, "hall-1");

        await().atMost(SOON)
                .until(() -> get("/api/audit/receipts/" + event, null).statusCode() == 200);
    }

    /** Tools that are not ours; @transmute/rfc9162 comes with the pages' workspace. */
    @Test
    void a_library_of_node_accepts_the_log_and_refuses_changes() throws Exception {
        Path web = Path.of("..", "web").toAbsolutePath().normalize();
        assumeThat(web.resolve("node_modules/@transmute/rfc9162"))
                .as("SKIPPED, not installed: npm ci in web")
                .exists();
        SignedNote kept = outgrown();
        assertThat(run(
                        Path.of("src", "test", "node"),
                        Map.of("GUICHET_WEB", web.toString()),
                        "node",
                        "check-log.mjs",
                        prefix(),
                        "" + Checkpoint.of(kept).size(),
                        Checkpoint.of(kept).root().base64()))
                .startsWith("node accepts");
    }

    @Test
    void the_libraries_of_go_accept_the_log_and_refuse_changes() throws Exception {
        Path go = Path.of("/usr/local/go/bin/go");
        assumeThat(Files.exists(go)
                        || run(Path.of("."), Map.of(), "sh", "-c", "command -v go || true")
                                .contains("go"))
                .as("SKIPPED, Go is not on this machine")
                .isTrue();
        SignedNote kept = outgrown();
        String said = run(
                Path.of("src", "test", "go"),
                Map.of("PATH", System.getenv("PATH") + ":/usr/local/go/bin", "GOFLAGS", "-mod=readonly"),
                Files.exists(go) ? go.toString() : "go",
                "run",
                ".",
                prefix(),
                keys().getFirst().toString(),
                "" + Checkpoint.of(kept).size(),
                Checkpoint.of(kept).root().base64());
        assumeThat(said).as("SKIPPED, golang.org/x/mod cannot be had").doesNotContain("dial tcp", "no such host");
        assertThat(said).startsWith("go accepts");
    }

    /** {@code go install github.com/transparency-dev/tessera/cmd/fsck@latest}, and its path in TESSERA_FSCK. */
    @Test
    void fsck_of_tessera_finds_nothing_wrong() throws Exception {
        String fsck = System.getenv("TESSERA_FSCK");
        assumeThat(fsck)
                .as("SKIPPED, TESSERA_FSCK does not name Tessera's fsck")
                .isNotNull();
        Path key = Files.writeString(KEPT.resolve("vkey"), keys().getFirst().toString());
        String said = run(
                KEPT,
                Map.of(),
                String.valueOf(fsck),
                "--ui=false",
                "--bearer_token=" + AUDITOR,
                "--storage_url=" + prefix() + "/",
                "--public_key=" + key);
        assertThat(said).contains("Successfully fsck");
    }

    private String run(Path directory, Map<String, String> environment, String... command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("GUICHET_TOKEN", AUDITOR);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return said;
    }

    private String prefix() {
        return "http://127.0.0.1:" + port + "/api/audit/log";
    }

    private HttpLog log(String token) {
        return new HttpLog(HTTP, URI.create(prefix() + "/"), () -> token);
    }

    private List<VerifierKey> keys() {
        return log("").keys();
    }

    private SignedNote checkpoint() {
        return log("").checkpoint();
    }

    /** A checkpoint that the log has left behind. */
    private SignedNote outgrown() {
        SignedNote kept = checkpoint();
        send("queue.ticket.called.v1", Ids.next(), 16, "hall-1");
        await().atMost(SOON).until(() -> size() > Checkpoint.of(kept).size());
        return kept;
    }

    private long size() {
        HttpResponse<byte[]> answer = get("/api/audit/log/checkpoint", null);
        return answer.statusCode() == 200
                ? Checkpoint.of(SignedNote.parse(new String(answer.body(), UTF_8)))
                        .size()
                : 0;
    }

    /** @return the event's id */
    private String send(String sample, String aggregate, long sequence, String hall) {
        return send("guichet." + sample.replaceFirst("\\.[^.]+\\.v\\d+$", ""), sample, aggregate, sequence, hall);
    }

    private String send(String topic, String sample, String aggregate, long sequence, String hall) {
        String data = Contracts.event(sample)
                .replace("019a0000-0000-7000-8000-000000000001", aggregate)
                .replace("hall-1", hall);
        String id = "id-" + aggregate;
        var record = new ProducerRecord<>(topic, aggregate, data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        "io.guichet." + sample,
                        "ce_source",
                        "/guichet/test",
                        "ce_subject",
                        aggregate,
                        "ce_time",
                        "2026-11-23T01:00:00Z",
                        "ce_seq",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        kafka.send(record).join();
        return id;
    }

    private JsonNode json(String path, @Nullable String token) {
        return JsonMapper.shared().readTree(text(path, token));
    }

    private String text(String path, @Nullable String token) {
        HttpResponse<byte[]> answer = get(path, token);
        String body = new String(answer.body(), UTF_8);
        assertThat(answer.statusCode()).as("%s: %s", path, body).isEqualTo(200);
        return body;
    }

    private HttpResponse<byte[]> get(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
        if (token != null) request.header("Authorization", "Bearer " + token);
        try {
            return HTTP.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
