package io.guichet.acceptance;

import static io.guichet.acceptance.RunningHall.HALL;
import static io.guichet.acceptance.RunningHall.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.guichet.local.backend.Topics;
import io.guichet.local.client.Answer;
import io.guichet.local.client.Request;
import io.guichet.local.platform.PlatformOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows I8, I9, S16: what happens in the hall stands in the ledger, once each, and a receipt proves it to who trusts nobody. */
class LedgerAcrossProcessesIT {

    private static final String WINDOW = "hall-1-w10";
    private static final String CLERK = "s010";
    private static final String ITEM = "job-seek";
    private static final String AUDITOR = "aa001";
    private static final Duration SOON = Duration.ofSeconds(40);

    /** Each look at entries with personal data is itself an event, which needs its time to the ledger. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(3);

    private final RunningHall hall = RunningHall.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path directory;

    @Test
    void every_event_of_a_visit_and_a_complaint_is_a_leaf_and_proved() throws Exception {
        send(CLERK, "/api/queue/windows/" + WINDOW + "/session", Map.of());
        var ticket = visit();
        complain();

        await().atMost(SOON).pollInterval(BETWEEN_LOOKS).untilAsserted(this::assertEachEventIsOneLeaf);
        var leaves = leaves();
        say("ledger: %d events on Kafka, each one leaf", leaves.size());
        var index = leaves.values().stream()
                .filter(leaf -> leaf.text.contains("ce_type io.guichet.queue.ticket.issued.v1"))
                .filter(leaf -> leaf.text.contains(ticket))
                .findFirst()
                .orElseThrow();
        assertReceiptProves(index);

        var kept = directory.resolve("checkpoint");
        assertThat(verifyLog("--keep", kept.toString())).contains("are whole");
        visit();
        var again = verifyLog("--from", kept.toString());
        say(
                "ledger: %s",
                again.lines().filter(line -> line.contains("whole")).findFirst().orElse(""));
        assertThat(again).contains("are whole", "continues the kept checkpoint");
    }

    /**
     * @param latin the bytes, a letter for each
     * @param text head and value, as far as they are text
     */
    private record ReadLeaf(long index, String latin, String text) {
        byte[] bytes() {
            return latin.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private String visit() {
        var id = send("kiosk-1", "/api/queue/tickets", Map.of("hallId", HALL, "itemCode", ITEM))
                .text("id");
        String called;
        do {
            called = send(CLERK, "/api/queue/windows/" + WINDOW + "/call-next", null)
                    .text("id");
            send(CLERK, "/api/queue/tickets/" + called + "/start", null);
            send(CLERK, "/api/queue/tickets/" + called + "/finish", null);
        } while (!called.equals(id));
        return id;
    }

    private void complain() {
        var request = Request.post(
                "/api/complaint/public/cases",
                Map.of(
                        "kind",
                        "complaint",
                        "hallId",
                        HALL,
                        "windowId",
                        WINDOW,
                        "text",
                        "等了很久。",
                        "contact",
                        Map.of("name", "王女士", "phone", "13912345678")));
        hall.client().send(request).orThrow(request);
    }

    private Answer send(String who, String path, @Nullable Map<String, ?> body) {
        var request = Request.post(path, body).as(who);
        return hall.client().send(request).orThrow(request);
    }

    /** Both ways: what was on Kafka before this look is a leaf, and each leaf is on Kafka after it. */
    private void assertEachEventIsOneLeaf() throws Exception {
        var before = onKafka();
        var leaves = leaves();
        var after = onKafka();
        assertThat(before.entrySet())
                .as("on Kafka and no leaf")
                .filteredOn(event -> !leaves.containsKey(event.getKey()))
                .isEmpty();
        assertThat(leaves.entrySet())
                .as("a leaf and not on Kafka")
                .filteredOn(leaf -> !after.containsKey(leaf.getKey()))
                .isEmpty();
    }

    private Map<String, EventLog.Event> onKafka() {
        return EventLog.deduplicated(hall.events().all(Topics.ofEvents())).stream()
                .collect(Collectors.toMap(
                        LedgerAcrossProcessesIT::keyOf, event -> event, (one, _) -> one, TreeMap::new));
    }

    private static String keyOf(EventLog.Event event) {
        var source = event.headers()
                .lines()
                .filter(line -> line.startsWith("ce_source="))
                .findFirst()
                .orElse("")
                .replace("ce_source=", "");
        return source + "|" + event.id();
    }

    private Map<String, ReadLeaf> leaves() throws Exception {
        var token = hall.tokenOf(AUDITOR);
        var size = Long.parseLong(text("/checkpoint", "").split("\n", -1)[1]);
        var events = new TreeMap<String, ReadLeaf>();
        for (var tile = 0L; tile * 256 < size; tile++) {
            var width = Math.min(256, size - tile * 256);
            var path = "/tile/entries/%03d%s".formatted(tile, width < 256 ? ".p/" + width : "");
            var bundle = get(path, token);
            var at = 0;
            for (var index = tile * 256; at < bundle.length; index++) {
                var length = ((bundle[at] & 0xff) << 8) | (bundle[at + 1] & 0xff);
                var bytes = Arrays.copyOfRange(bundle, at + 2, at + 2 + length);
                at += 2 + length;
                var leaf = new ReadLeaf(
                        index,
                        new String(bytes, StandardCharsets.ISO_8859_1),
                        new String(bytes, StandardCharsets.UTF_8));
                if (line(leaf, "kind").equals("event")) {
                    var twice = events.put(line(leaf, "ce_source") + "|" + line(leaf, "ce_id"), leaf);
                    assertThat(twice).as("twice in the ledger").isNull();
                }
            }
        }
        return events;
    }

    private static String line(ReadLeaf leaf, String name) {
        return leaf.text
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .filter(line -> line.startsWith(name + " "))
                .findFirst()
                .map(line -> line.substring(name.length() + 1))
                .orElse("");
    }

    /** By hand, with what every JDK has: as somebody would who has nothing from us but the file and the key. */
    private void assertReceiptProves(ReadLeaf leaf) throws Exception {
        var vkey = hall.client().send(Request.get("/api/audit/log/keys")).text("current");
        var lines = text("/receipts/" + leaf.index, "").lines().toList();
        var gap = lines.indexOf("");
        assertThat(lines.getFirst()).isEqualTo("c2sp.org/tlog-proof@v1");
        assertThat(lines.get(1)).isEqualTo("index " + leaf.index);
        var text = String.join("\n", lines.subList(gap + 1, gap + 4)) + "\n";
        var blob = Base64.getDecoder().decode(lines.getLast().replaceFirst(".* ", ""));
        assertThat(isSigned(vkey, text, Arrays.copyOfRange(blob, 4, blob.length)))
                .isTrue();
        assertThat(isSigned(vkey, text + "more\n", Arrays.copyOfRange(blob, 4, blob.length)))
                .isFalse();

        var reached = hash(new byte[] {0}, leaf.bytes());
        var fn = leaf.index;
        var sn = Long.parseLong(lines.get(gap + 2)) - 1;
        for (var step : lines.subList(2, gap)) {
            var hash = Base64.getDecoder().decode(step);
            assertThat(sn).isPositive();
            if ((fn & 1) == 1 || fn == sn) {
                reached = hash(new byte[] {1}, hash, reached);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                reached = hash(new byte[] {1}, reached, hash);
            }
            fn >>= 1;
            sn >>= 1;
        }
        assertThat(sn).isZero();
        assertThat(Base64.getEncoder().encodeToString(reached)).isEqualTo(lines.get(gap + 3));
    }

    private static boolean isSigned(String vkey, String text, byte[] signature) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(vkey.split("\\+", 3)[2]);
        var spki = HexFormat.of()
                .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(key, 1, key.length));
        var verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki)));
        verifier.update(text.getBytes(StandardCharsets.UTF_8));
        return verifier.verify(signature);
    }

    private static byte[] hash(byte[]... parts) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var part : parts) digest.update(part);
        return digest.digest();
    }

    /** What {@code ./guichet verify-log} runs. */
    private String verifyLog(String... more) throws Exception {
        var repository = PlatformOptions.repositoryAbove(Path.of(""));
        var gateway = hall.platform().gateway().toString();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dloader.main=io.guichet.audit.verify.http.VerifyLogCommand",
                "-cp",
                repository
                        .resolve("service-audit/target/guichet-audit-0.1.0.jar")
                        .toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--url",
                gateway + "/api/audit/log",
                "--token-endpoint",
                gateway + "/oauth2/token",
                "--client",
                AUDITOR,
                "--credentials",
                hall.platform().home().resolve("credentials.json").toString()));
        command.addAll(List.of(more));
        var said = directory.resolve("said");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(said);
    }

    private String text(String path, String token) throws Exception {
        return new String(get(path, token), StandardCharsets.UTF_8);
    }

    private byte[] get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(hall.platform().gateway() + "/api/audit/log" + path))
                .timeout(Duration.ofSeconds(20));
        if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
