package io.guichet.local.bench;

import io.guichet.local.client.CommandLine;
import io.guichet.local.client.Credentials;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.RunningPlatform;
import io.guichet.local.client.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./guichet bench}: measures the platform that runs on this machine. Exit code 1 when a goal is missed. */
public final class Bench {

    /** Says what is not understood before half a minute goes into starting a platform. */
    private static final String ONLY_READ = "guichet.bench.only-read";

    private static final URI NOWHERE = URI.create("http://127.0.0.1");

    private final BenchOptions options;
    private final RunningPlatform platform;

    private Bench(BenchOptions options, RunningPlatform platform) {
        this.options = options;
        this.platform = platform;
    }

    public static void main(String[] args) {
        Terminal.run(() -> {
            var line = CommandLine.parse(args);
            if (line.asksForHelp()) {
                Terminal.out().println(BenchOptions.USAGE);
                return 0;
            }
            if (Boolean.getBoolean(ONLY_READ)) {
                BenchOptions.of(line, () -> NOWHERE);
                return 0;
            }
            var platform = RunningPlatform.read(line.home());
            var bench = new Bench(BenchOptions.of(line, () -> line.gateway(platform)), platform);
            var report = bench.measure(Clock.systemUTC().instant());
            report.print(Terminal.out());
            bench.write(report);
            return report.isEveryGoalReached() ? 0 : 1;
        });
    }

    private BenchReport measure(Instant now) {
        var credentials = Credentials.read(options.home().resolve("credentials.json"));
        var machine = machine();
        var raw = new RawResults();
        var figures = new ArrayList<Figure>();
        var memory = new StartMemoryBench(platform);
        if (options.wants("start-memory")) figures.addAll(memory.atRest());
        try (var client = new GatewayClient(options.gateway(), credentials);
                var direct = GatewayClient.direct(direct("queue"), options.gateway(), credentials)) {
            if (options.what().equals("ledger")) return ledger(now, machine, credentials, raw);
            var hall = new BenchHall(client);
            hall.create();
            if (options.wants("take-ticket")) figures.addAll(new TakeTicketBench(hall, options).measure(raw));
            if (options.wants("call-next")) figures.addAll(new CallNextBench(hall, options).measure(raw));
            if (options.what().equals("race")) figures.addAll(new RaceBench(hall, options.tickets()).measure());
            if (options.wants("gateway-tax")) {
                figures.addAll(new GatewayTaxBench(client, direct, options).measure(raw));
            }
        }
        if (options.wants("start-memory")) figures.addAll(memory.afterTheLoads());
        var at = now.truncatedTo(ChronoUnit.SECONDS).toString();
        return new BenchReport(
                at, machine, platform.backend(), Durability.of(platform.backend()), List.copyOf(figures), raw.runs());
    }

    private BenchReport ledger(Instant now, String machine, Credentials credentials, RawResults raw) {
        try (var audit = GatewayClient.direct(direct("audit"), options.gateway(), credentials)) {
            var figures = new LedgerBench(platform, audit, options, Terminal.out()).measure(raw);
            var at = now.truncatedTo(ChronoUnit.SECONDS).toString();
            return new BenchReport(
                    at, machine, platform.backend(), Durability.of(platform.backend()), figures, raw.runs());
        }
    }

    private URI direct(String service) {
        return platform.direct(service)
                .orElseThrow(() -> new IllegalStateException("no " + service + " in the state of this platform"));
    }

    /** With the load before the measurement: what others do on the machine is in the figures too. */
    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%d processors, %s %s, Java %s, load average %.1f before",
                system.getAvailableProcessors(),
                system.getName(),
                system.getArch(),
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    private void write(BenchReport report) {
        try {
            var folder = Files.createDirectories(options.home().resolve("bench"));
            var file = folder.resolve(report.at().replace(":", "") + ".json");
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValue(file, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
