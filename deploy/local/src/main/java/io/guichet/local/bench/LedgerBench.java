package io.guichet.local.bench;

import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.platform.PlatformOptions;
import io.guichet.local.process.JavaCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The ledger under load: events onto a topic of the bench's own, until each is a signed leaf; then the whole log read and
 * checked through the audit service, and searches by whoever looks for something. What it appends stays in the ledger.
 */
final class LedgerBench {
    private static final Goal APPEND = Goal.atLeast(1_500);
    private static final Goal VERIFY = Goal.atMost(20);
    private static final Goal SEARCH = Goal.atMost(200);

    static final String READER = "aa001";
    private static final int SEARCHES = 500;
    private static final Pattern SECONDS = Pattern.compile("whole: ([0-9.]+) s");

    private final RunningPlatform platform;
    private final GatewayClient audit;
    private final BenchOptions options;
    private final PrintStream out;
    private final Random random = new Random(20261128);
    private final LedgerLoad load;

    /**
     * @param audit the service itself: the gateway's rate is for people
     * @param out hears how far it is: a million entries take minutes
     */
    LedgerBench(RunningPlatform platform, GatewayClient audit, BenchOptions options, PrintStream out) {
        this.platform = platform;
        this.audit = audit;
        this.options = options;
        this.out = out;
        this.load = new LedgerLoad(platform.kafka(), audit, out);
    }

    List<Figure> measure(RawResults raw) {
        var figures = new ArrayList<Figure>();
        if (options.entries() > 0) {
            figures.add(Figure.of(
                    "ledger: %,d entries appended and signed".formatted(options.entries()),
                    "/s",
                    List.of(load.append(options.entries())),
                    APPEND));
        }
        var size = load.size();
        out.printf("  verifying %,d entries …%n", size);
        var seconds = verify();
        figures.add(Figure.of("ledger: %,d entries verified".formatted(size), "s", List.of(seconds), null));
        figures.add(Figure.of("ledger: verified, for 1,000,000", "s", List.of(seconds * 1e6 / size), VERIFY));
        var p99 = new ArrayList<Double>();
        var p50 = new ArrayList<Double>();
        for (var i = 0; i < options.repeat(); i++) {
            out.printf("  %d searches, run %d of %d …%n", SEARCHES, i + 1, options.repeat());
            var run = search();
            raw.add("ledger-search", run);
            p50.add(run.millis(50));
            p99.add(run.millis(99));
        }
        figures.add(Figure.of("ledger: search among %,d, p50".formatted(size), "ms", p50, null));
        figures.add(Figure.of("ledger: search among %,d, p99".formatted(size), "ms", p99, SEARCH));
        return figures;
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
        var tickets = load.tickets();
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
