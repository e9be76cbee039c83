package io.guichet.local.platform;

import io.guichet.local.backend.BackendSettings;
import io.guichet.local.backend.Backends;
import io.guichet.local.client.Credentials;
import io.guichet.local.process.ChildProcess;
import io.guichet.local.process.Ending;
import io.guichet.local.process.ProcessFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Broker, database and every service as processes of this machine. Acceptance tests use it as {@code ./guichet up} does:
 *
 * <pre>{@code
 * try (var platform = LocalPlatform.start(PlatformOptions.forTest(directory), Progress.quiet())) {
 *     platform.process("queue").kill9();
 *     platform.restart("queue");
 * }
 * }</pre>
 */
public final class LocalPlatform implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(3);
    private static final int CONNECTIONS = 1_000;

    private final PlatformOptions options;
    private final FileChannel lock;
    private final DemoIdentities identities;
    private final Backends backends;
    private final List<ChildProcess> services = new ArrayList<>();
    private final StartFiles startFiles;

    private LocalPlatform(PlatformOptions options, FileChannel lock, DemoIdentities identities, Backends backends) {
        this.options = options;
        this.lock = lock;
        this.identities = identities;
        this.backends = backends;
        this.startFiles = new StartFiles(options.repository());
    }

    /**
     * Returns when every process is ready.
     *
     * @throws PlatformFailure with one sentence for people; nothing is left running then
     * @throws io.guichet.local.backend.BackendFailure likewise
     */
    public static LocalPlatform start(PlatformOptions options, Progress progress) {
        var began = System.nanoTime();
        var lock = lock(options);
        @Nullable LocalPlatform platform = null;
        try {
            PlatformState.read(options.home())
                    .map(PlatformState::endLeftovers)
                    .filter(left -> !left.isEmpty())
                    .ifPresent(left -> progress.step(
                            "ended what a killed launcher left: " + String.join(", ", left), since(began)));
            requirePorts(options);
            requireJars(options);
            new StartFiles(options.repository()).jars().refresh();
            platform = withBackends(options, lock, progress);
            platform.writeState(Duration.ZERO);
            platform.startServices(progress);
            platform.writeState(since(began));
            if (options.seed()) {
                new Seeding(platform).ifEmpty(progress);
            }
            return platform;
        } catch (RuntimeException failure) {
            var started = platform;
            try {
                new Ending()
                        .then(() -> {
                            if (started == null) close(lock);
                            else started.close();
                        })
                        .report();
            } catch (ProcessFailure alsoNotEnded) {
                failure.addSuppressed(alsoNotEnded);
            }
            throw failure;
        }
    }

    public URI gateway() {
        return URI.create(issuer(options));
    }

    public PlatformPorts ports() {
        return options.ports();
    }

    public Path home() {
        return options.home();
    }

    public Backends backends() {
        return backends;
    }

    /** Plain passwords and secrets of this installation. */
    public DemoIdentities identities() {
        return identities;
    }

    /** The clients' secrets, as {@link io.guichet.local.client.GatewayClient} takes them. */
    public Credentials credentials() {
        return identities.credentials();
    }

    /** In the order of their start: broker and database when they are ours, then the services. */
    public List<ChildProcess> processes() {
        var all = new ArrayList<>(backends.processes());
        all.addAll(services);
        return List.copyOf(all);
    }

    /** @param name broker, database, gateway, queue, evaluation, complaint, equipment, audit */
    public ChildProcess process(String name) {
        return processes().stream()
                .filter(process -> process.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no process " + name));
    }

    /** Stops it if it runs, starts it, and returns when it is ready. */
    public void restart(String name) {
        process(name).restart().awaitReady(READY);
        writeState(Duration.ZERO);
    }

    /** For a start that was interrupted: ends what this process, and only this one, had already started. */
    public static void abandon(Path home) {
        PlatformState.read(home)
                .filter(state -> state.launcher().equals(PlatformState.RunningProcess.self()))
                .ifPresent(state -> {
                    state.endLeftovers();
                    PlatformState.delete(home);
                });
    }

    /**
     * Ends everything, also what comes after something that does not end.
     *
     * @throws io.guichet.local.process.ProcessFailure naming all that did not end
     */
    @Override
    public void close() {
        var ending = new Ending();
        services.forEach(service -> ending.then(service::stop));
        ending.then(backends::close);
        // What still runs must be found by `down`, and by the next start.
        if (processes().stream().noneMatch(ChildProcess::isAlive)) {
            ending.then(() -> PlatformState.delete(options.home()));
        }
        ending.then(() -> close(lock)).report();
    }

    private static LocalPlatform withBackends(PlatformOptions options, FileChannel lock, Progress progress) {
        var began = System.nanoTime();
        var ports = options.ports();
        // Hashing the first passwords takes a second: meanwhile the broker starts.
        var identities =
                CompletableFuture.supplyAsync(() -> new IdentityFiles(options.home()).prepare(issuer(options)));
        var backends = Backends.start(new BackendSettings(
                options.home().resolve("data"),
                options.logs(),
                ports.broker(),
                ports.controller(),
                ports.database(),
                options.environment(),
                brokerFlags(options)));
        progress.step("broker and database: " + backends.kind().description(), since(began));
        try {
            return new LocalPlatform(options, lock, identities.join(), backends);
        } catch (CompletionException e) {
            backends.close();
            throw new PlatformFailure("The identities in " + options.home() + " cannot be read or written.", e);
        }
    }

    private static List<String> brokerFlags(PlatformOptions options) {
        var cache = new StartFiles(options.repository()).cacheOfTheLauncher();
        if (options.isRehearsal()) return cache.isPossible() ? cache.make() : List.of();
        return cache.use();
    }

    private void startServices(Progress progress) {
        options.services().stream().map(this::child).forEach(services::add);
        var began = System.nanoTime();
        services.forEach(ChildProcess::start);
        // Before they are ready: whoever comes after a launcher killed meanwhile must find them.
        writeState(Duration.ZERO);
        var waits = services.stream()
                .map(service -> CompletableFuture.runAsync(
                        () -> {
                            service.awaitReady(READY);
                            progress.step(service.name(), since(began));
                        },
                        Thread::startVirtualThread))
                .toList();
        try {
            CompletableFuture.allOf(waits.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            var cause = e.getCause();
            var message = String.valueOf((cause == null ? e : cause).getMessage());
            throw new PlatformFailure(message, e);
        }
    }

    private ChildProcess child(ServicePlan service) {
        var ports = options.ports();
        return new ChildProcess(new ChildProcess.Plan(
                service.process(),
                ports.of(service),
                options.isRehearsal() ? startFiles.rehearsal(service) : startFiles.command(service),
                environment(service),
                options.home(),
                options.logs().resolve(service.process() + ".log"),
                () -> Readiness.ready(ports.management(service))));
    }

    private Map<String, String> environment(ServicePlan service) {
        var ports = options.ports();
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", String.valueOf(ports.of(service)));
        environment.put("MANAGEMENT_SERVER_PORT", String.valueOf(ports.management(service)));
        environment.put("SPRING_MONGODB_URI", backends.mongoUri("guichet_" + service.name()));
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", backends.bootstrapServers());
        environment.put("GUICHET_SECURITY_ISSUER", issuer(options));
        environment.put("GUICHET_SLIP_PUBLICURL", issuer(options));
        // glibc keeps an arena for each thread that ever allocated; two are enough and save some 50 MB a process.
        environment.put("MALLOC_ARENA_MAX", "2");
        // Nine processes on one small machine: what a busy hour took goes back.
        environment.put("GUICHET_COLLECTWHENQUIET", "true");
        // As many as such a small heap holds: a connection has buffers of some 20 KB, also while nothing is asked.
        environment.put("SERVER_TOMCAT_MAXCONNECTIONS", String.valueOf(CONNECTIONS));
        environment.put("GUICHET_SECURITY_JWK_SET_URI", issuer(options) + "/oauth2/jwks");
        environment.put("GUICHET_SECRET", new InstallationSecrets(options.home().resolve("secrets")).of(service));
        if (service.name().equals("audit")) {
            // Both apart from the database: who can write there can neither sign nor make signed things unsaid.
            var secrets = new InstallationSecrets(options.home().resolve("secrets"));
            environment.put(
                    "GUICHET_AUDIT_LEDGER_KEYFILE", secrets.file("ledger-key").toString());
            environment.put(
                    "GUICHET_AUDIT_LEDGER_CHECKPOINTFILE",
                    options.home().resolve("ledger").resolve("checkpoint").toString());
        }
        if (service.name().equals("gateway")) {
            environment.put("SPRING_PROFILES_ACTIVE", "local-identity");
            environment.put("SERVER_ADDRESS", options.environment().getOrDefault("GUICHET_BIND", "127.0.0.1"));
            environment.putAll(new IdentityFiles(options.home()).environment());
            // Fewer than the queue takes connections: streams must leave room for calls.
            environment.put("GUICHET_GATEWAY_CALLS_STREAMS", String.valueOf(CONNECTIONS / 2));
            environment.put("GUICHET_IDENTITY_EVENTS_BOOTSTRAPSERVERS", backends.bootstrapServers());
            for (var name : ServicePlan.BEHIND_THE_GATEWAY) {
                environment.put("GUICHET_GATEWAY_" + name.toUpperCase(Locale.ROOT) + "_URI", addressesOf(name));
            }
        }
        return environment;
    }

    private String addressesOf(String service) {
        var ports = options.ports();
        var running = options.services().stream()
                .filter(each -> each.name().equals(service))
                .map(each -> "http://127.0.0.1:" + ports.of(each))
                .collect(Collectors.joining(","));
        return running.isEmpty() ? "http://127.0.0.1:" + ports.behindTheGateway(service) : running;
    }

    /** @param ready zero keeps what was noted at the start */
    void writeState(Duration ready) {
        var running = new LinkedHashMap<String, PlatformState.RunningProcess>();
        processes().forEach(process -> running.put(process.name(), PlatformState.RunningProcess.of(process)));
        var readyAfter = ready.isZero()
                ? PlatformState.read(options.home())
                        .map(PlatformState::readyAfterMillis)
                        .orElse(0L)
                : Long.valueOf(ready.toMillis());
        new PlatformState(
                        PlatformState.RunningProcess.self(),
                        issuer(options),
                        backends.name() + " (" + backends.kind().description() + ")",
                        backends.bootstrapServers(),
                        backends.mongoUri("guichet_queue"),
                        readyAfter,
                        running)
                .write(options.home());
    }

    private static String issuer(PlatformOptions options) {
        return "http://127.0.0.1:" + options.ports().gateway();
    }

    private static FileChannel lock(PlatformOptions options) {
        try {
            PrivateFile.directory(options.home());
            var file = FileChannel.open(
                    options.home().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                close(file);
                var where = PlatformState.read(options.home())
                        .map(PlatformState::gateway)
                        .orElse("another port");
                throw new PlatformFailure("Guichet already runs here, at " + where + " (./guichet down stops it).");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot use " + options.home(), e);
        }
    }

    private static void close(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requirePorts(PlatformOptions options) {
        var busy = options.ports().busy();
        if (!busy.isEmpty()) {
            var first = options.ports().first();
            throw new PlatformFailure("Port " + busy.getFirst()
                    + " is used by another program; Guichet needs ports from " + first + " to "
                    + (first + PlatformPorts.COUNT - 1) + ": choose others with --port or GUICHET_PORT.");
        }
    }

    private static void requireJars(PlatformOptions options) {
        var jars = new StartFiles(options.repository()).jars();
        for (var service : ServicePlan.ALL) {
            if (!Files.exists(jars.built(service))) {
                throw new PlatformFailure("The jar of " + service.name()
                        + " is not built: run ./guichet up, or mvn package -DskipTests.");
            }
        }
    }

    private static Duration since(long began) {
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
