package io.guichet.local.backend;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import io.guichet.local.process.ChildProcess;
import io.guichet.local.process.Ending;
import io.guichet.local.process.JavaCommand;
import io.guichet.local.process.Ports;
import io.guichet.local.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A broker and a database, wherever they come from. */
public final class Backends implements AutoCloseable {

    private static final Duration READY = Duration.ofMinutes(2);

    private final BackendKind kind;
    private final String mongoUri;
    private final String bootstrapServers;
    private final List<ChildProcess> processes;
    private final @Nullable AutoCloseable containers;

    private Backends(
            BackendKind kind,
            String mongoUri,
            String bootstrapServers,
            List<ChildProcess> processes,
            @Nullable AutoCloseable containers) {
        this.kind = kind;
        this.mongoUri = mongoUri;
        this.bootstrapServers = bootstrapServers;
        this.processes = List.copyOf(processes);
        this.containers = containers;
    }

    /** What {@link #start} would take, without starting it. */
    public static BackendKind choose(Map<String, String> environment) {
        return new BackendChoice(environment).kind();
    }

    /**
     * Starts or finds both and returns when both answer and every topic is there.
     *
     * @throws BackendFailure with one sentence for people
     */
    public static Backends start(BackendSettings settings) {
        var choice = new BackendChoice(settings.environment());
        var kind = choice.kind();
        var backends = switch (kind) {
            case URI -> given(choice);
            case DOCKER -> containers();
            case MONGOD -> children(kind, mongod(choice.mongod().orElseThrow(), settings), settings);
            case EMBEDDED -> children(kind, embeddedDatabase(settings), settings);
        };
        try {
            backends.processes.forEach(process -> process.awaitReady(READY));
            backends.requireDatabase();
            backends.requireBroker();
        } catch (RuntimeException failure) {
            backends.close();
            throw failure;
        }
        return backends;
    }

    public BackendKind kind() {
        return kind;
    }

    public String name() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The address of one database, with the options this backend needs. */
    public String mongoUri(String database) {
        var question = mongoUri.indexOf('?');
        var options = question < 0 ? "" : mongoUri.substring(question);
        var address = question < 0 ? mongoUri : mongoUri.substring(0, question);
        var slash = address.indexOf('/', address.indexOf("://") + 3);
        return (slash < 0 ? address : address.substring(0, slash)) + "/" + database + options;
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Those that are processes of ours; empty with given addresses and with Docker. */
    public List<ChildProcess> processes() {
        return processes;
    }

    public Optional<ChildProcess> broker() {
        return process("broker");
    }

    public Optional<ChildProcess> database() {
        return process("database");
    }

    @Override
    public void close() {
        var ending = new Ending();
        processes.reversed().forEach(process -> ending.then(process::stop));
        ending.then(this::closeContainers).report();
    }

    private void closeContainers() {
        if (containers == null) return;
        try {
            containers.close();
        } catch (Exception e) {
            throw new IllegalStateException("The containers did not stop.", e);
        }
    }

    private Optional<ChildProcess> process(String name) {
        return processes.stream().filter(process -> process.name().equals(name)).findFirst();
    }

    private static Backends given(BackendChoice choice) {
        return new Backends(BackendKind.URI, choice.mongodbUri(), choice.bootstrapServers(), List.of(), null);
    }

    private static Backends containers() {
        var docker = new DockerBackends();
        return new Backends(BackendKind.DOCKER, docker.mongoUri(), docker.bootstrapServers(), List.of(), docker);
    }

    private static Backends children(BackendKind kind, ChildProcess database, BackendSettings settings) {
        var broker = broker(settings, kind);
        broker.start();
        database.start();
        // A real mongod answers before the journal is on disk unless asked to wait for it; the embedded one always
        // waits.
        var options = kind == BackendKind.MONGOD ? "/?journal=true" : "/";
        return new Backends(
                kind,
                "mongodb://127.0.0.1:" + settings.databasePort() + options,
                "127.0.0.1:" + settings.brokerPort(),
                List.of(broker, database),
                null);
    }

    private static ChildProcess broker(BackendSettings settings, BackendKind kind) {
        var data = data(settings, kind).resolve("broker");
        var flags = new ArrayList<>(List.of(
                "-Xms48m",
                "-Xmn12m",
                "-XX:SurvivorRatio=4",
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=15",
                "-XX:MaxHeapFreeRatio=35",
                "-XX:-ShrinkHeapInSteps",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MetaspaceSize=64m",
                "-Xss512k",
                "-XX:TrimNativeHeapInterval=10000"));
        flags.addAll(settings.brokerFlags());
        var command = JavaCommand.main(
                EmbeddedBroker.class,
                flags,
                List.of(
                        data.toString(),
                        String.valueOf(settings.brokerPort()),
                        String.valueOf(settings.controllerPort())));
        return child("broker", settings.brokerPort(), command, data, settings);
    }

    private static ChildProcess embeddedDatabase(BackendSettings settings) {
        var data = data(settings, BackendKind.EMBEDDED).resolve("database");
        var command = JavaCommand.main(
                EmbeddedDatabase.class,
                List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders"),
                List.of(data.resolve("guichet.mv").toString(), String.valueOf(settings.databasePort())));
        return child("database", settings.databasePort(), command, data, settings);
    }

    private static ChildProcess mongod(Path binary, BackendSettings settings) {
        var data = data(settings, BackendKind.MONGOD).resolve("database");
        var command = new ArrayList<>(List.of(binary.toString(), "--dbpath", data.toString()));
        command.addAll(List.of("--port", String.valueOf(settings.databasePort()), "--bind_ip", "127.0.0.1"));
        command.addAll(List.of("--nounixsocket", "--quiet"));
        // The smallest its own option takes is 256 MB, more than a trial's halls have on disk.
        command.addAll(List.of("--wiredTigerEngineConfigString", "cache_size=64M"));
        // Its flight recorder: a thread that asks every part each second, for a support nobody here calls.
        command.addAll(List.of("--setParameter", "diagnosticDataCollectionEnabled=false"));
        // What a burst took is given back: sessions keep fewer open cursors (there are some 200 tables and indexes)
        // and end a minute after their last use.
        command.addAll(List.of("--setParameter", "wiredTigerCursorCacheSize=-32"));
        command.addAll(List.of("--setParameter", "wiredTigerSessionCloseIdleTimeSecs=60"));
        return child("database", settings.databasePort(), command, data, settings);
    }

    private static Path data(BackendSettings settings, BackendKind kind) {
        return settings.data().toAbsolutePath().resolve(kind.name().toLowerCase(Locale.ROOT));
    }

    private static ChildProcess child(
            String name, int port, List<String> command, Path data, BackendSettings settings) {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ChildProcess(new ChildProcess.Plan(
                name,
                port,
                command,
                // The second is for the allocator of a mongod: what is freed goes back to the system. Others do not
                // read it.
                Map.of("MALLOC_ARENA_MAX", "2", "TCMALLOC_AGGRESSIVE_DECOMMIT", "true"),
                data,
                settings.logs().toAbsolutePath().resolve(name + ".log"),
                () -> Ports.answers(port)));
    }

    private void requireDatabase() {
        var settings = MongoClientSettings.builder()
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(10, TimeUnit.SECONDS))
                .applyConnectionString(new ConnectionString(mongoUri("admin")))
                .build();
        try (var client = MongoClients.create(settings)) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        } catch (MongoException e) {
            throw new BackendFailure("No MongoDB answers at " + mongoUri + ".", e);
        }
    }

    private void requireBroker() {
        try (var admin = Topics.admin(bootstrapServers)) {
            // A restarted broker listens before it may lead its partitions again.
            if (!Waiting.until(() -> hasBroker(admin), Duration.ofSeconds(30), Duration.ofMillis(100))) {
                throw new BackendFailure("No Kafka broker answers at " + bootstrapServers + ".");
            }
            Topics.ensure(admin);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailure("Interrupted while waiting for the broker.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new BackendFailure("The broker at " + bootstrapServers + " did not create the topics.", e);
        }
    }

    private static boolean hasBroker(Admin admin) {
        try {
            return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
