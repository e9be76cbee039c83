package io.guichet.local.bench;

import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.platform.PlatformOptions;
import io.guichet.local.process.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * The ledger under load: events onto a topic of the bench's own, until each is a signed leaf; then the whole log read and
 * checked through the audit service, and searches by whoever looks for something. What it appends stays in the ledger.
 */
final class LedgerBench {
    private static final Goal APPEND = Goal.atLeast(1_500);
    private static final Goal VERIFY = Goal.atMost(20);
    private static final Goal SEARCH = Goal.atMost(200);

    private static final String TOPIC = "guichet.bench.ledger";
    private static final String READER = "aa001";
    private static final int EVENTS_A_TICKET = 5;
    private static final int SEARCHES = 500;
    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(20);
    private static final Pattern SECONDS = Pattern.compile("whole: ([0-9.]+) s");

    private final RunningPlatform platform;
    private final GatewayClient audit;
    private final BenchOptions options;
    private final Random random = new Random(20261128);
    private final List<String> tickets = new ArrayList<>();

    /** @param audit the service itself: the gateway's rate is for people */
    LedgerBench(RunningPlatform platform, GatewayClient audit, BenchOptions options) {
        this.platform = platform;
        this.audit = audit;
        this.options = options;
    }

    List<Figure> measure(RawResults raw) {
        var figures = new ArrayList<Figure>();
        if (options.entries() > 0) {
            figures.add(Figure.of(
                    "ledger: %,d entries appended and signed".formatted(options.entries()),
                    "/s",
                    List.of(append()),
                    APPEND));
        }
        var size = size();
        var seconds = verify();
        figures.add(Figure.of("ledger: %,d entries verified".formatted(size), "s", List.of(seconds), null));
        figures.add(Figure.of("ledger: verified, for 1,000,000", "s", List.of(seconds * 1e6 / size), VERIFY));
        var p99 = new ArrayList<Double>();
        var p50 = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            var run = search();
            raw.add("ledger-search", run);
            p50.add(run.millis(50));
            p99.add(run.millis(99));
        }
        figures.add(Figure.of("ledger: search among %,d, p50".formatted(size), "ms", p50, null));
        figures.add(Figure.of("ledger: search among %,d, p99".formatted(size), "ms", p99, SEARCH));
        return figures;
    }

    private double append() {
        var before = size();
        var began = System.nanoTime();
        produce();
        while (size() < before + options.entries()) {
            if (System.nanoTime() - began > PATIENCE_NANOS) throw new IllegalStateException("the ledger stands still");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        return options.entries() / ((System.nanoTime() - began) / 1e9);
    }

    private void produce() {
        var settings = Map.<String, Object>of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                platform.kafka(),
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                20,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            var failed = new AtomicReference<@Nullable Exception>();
            for (var i = 0; i < options.entries(); i++) {
                var _ = producer.send(event(i), (_, failure) -> {
                    if (failure != null) failed.set(failure);
                });
            }
            producer.flush();
            if (failed.get() != null) throw new IllegalStateException("not every event was sent", failed.get());
        }
    }

    private ProducerRecord<String, byte[]> event(int number) {
        if (number % EVENTS_A_TICKET == 0) tickets.add(UUID.randomUUID().toString());
        var ticket = tickets.getLast();
        var kind = List.of("issued", "called", "started", "notice-given", "finished")
                .get(number % EVENTS_A_TICKET);
        var data = """
                {"ticketId":"%s","hallId":"hall-%d","unitId":"unit-%d","itemCode":"item-%d","number":"A%03d",\
                "windowId":"w%02d","staffId":"s%03d","caseId":"case-%d","assetId":"device-%d","reason":"%s",\
                "issuedAt":"2026-11-23T01:00:00Z","at":"2026-11-23T01:01:00Z"}""".formatted(
                        ticket,
                        number % 7,
                        number % 20,
                        number % 90,
                        number % 1000,
                        number % 64,
                        number % 311,
                        number / 40,
                        number % 500,
                        number % 97 == 0 ? "printer-jam" : "routine");
        var record = new ProducerRecord<>(TOPIC, ticket, data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "io.guichet.bench.ticket." + kind + ".v1",
                        "ce_source",
                        "/guichet/bench",
                        "ce_subject",
                        ticket,
                        "ce_time",
                        "2026-11-%02dT%02d:%02d:%02dZ"
                                .formatted(1 + number / 50_000 % 28, number / 3600 % 24, number / 60 % 60, number % 60),
                        "ce_seq",
                        Integer.toString(16 * (1 + number % EVENTS_A_TICKET)),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private long size() {
        var request = Request.get("/api/audit/log/state").as(READER);
        return audit.send(request).orThrow(request).body().path("size").asLong(0);
    }

    /** @return seconds, as the command itself counts them */
    private double verify() {
        var jar = PlatformOptions.repositoryAbove(Path.of("")).resolve("service-audit/target/guichet-audit-0.1.0.jar");
        var direct = platform.direct("audit").orElseThrow();
        var command = List.of(
                JavaCommand.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dloader.main=io.guichet.audit.verify.http.VerifyLogCommand",
                "-cp",
                jar.toString(),
                "org.springframework.boot.loader.launch.PropertiesLauncher",
                "--url",
                direct + "/api/audit/log",
                "--token-endpoint",
                options.gateway().resolve("/oauth2/token").toString(),
                "--client",
                READER,
                "--credentials",
                options.home().resolve("credentials.json").toString());
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var found = SECONDS.matcher(said);
            if (process.waitFor() != 0 || !found.find()) throw new IllegalStateException(said);
            return Double.parseDouble(found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** One after the other: an inspector waits for each. */
    private LoadRun search() {
        var run = new LoadRun();
        for (var i = 0; i < SEARCHES; i++) {
            var request = Request.get("/api/audit/entries?" + query(i)).as(READER);
            var began = System.nanoTime();
            var answer = audit.once(request);
            if (answer.succeeded()) run.record(System.nanoTime() - began);
            else run.fail(answer.status() + " " + answer.code());
        }
        return run;
    }

    private String query(int number) {
        var ticket = tickets.isEmpty() ? "none" : tickets.get(random.nextInt(tickets.size()));
        return switch (number % 10) {
            case 0 -> "ticket=" + ticket;
            case 1 -> "staff=s%03d".formatted(random.nextInt(311));
            case 2 -> "window=w%02d".formatted(random.nextInt(64));
            case 3 -> "caseId=case-" + random.nextInt(Math.max(1, options.entries() / 40));
            case 4 -> "device=device-" + random.nextInt(500);
            case 5 -> "kind=bench.ticket.called&from=2026-11-%02dT00:00:00Z".formatted(1 + random.nextInt(20));
            case 6 -> "text=printer&hall=hall-" + random.nextInt(7);
            case 7 -> "staff=s%03d&window=w%02d".formatted(random.nextInt(311), random.nextInt(64));
            case 8 -> "staff=s%03d&kind=bench.ticket.finished&to=2026-11-15T00:00:00Z".formatted(random.nextInt(311));
            default -> "item=item-" + random.nextInt(90) + "&text=jam";
        };
    }
}
