package io.guichet.local.platform;

import io.guichet.local.backend.BackendFailure;
import io.guichet.local.backend.BackendKind;
import io.guichet.local.backend.Backends;
import io.guichet.local.client.GatewayClient;
import io.guichet.local.client.Request;
import io.guichet.local.process.ChildProcess;
import io.guichet.local.process.ProcessFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Starts broker, gateway and queue once, on a database of no further use, has them write the trial halls, and keeps what
 * their JVMs noted: every later start of every service is quicker for it. Belongs to the build; a platform without it only
 * starts more slowly.
 */
public final class RehearseStart {

    /** A JVM writes its notes when it ends, which takes it some seconds of a processor. */
    private static final Duration WRITES = Duration.ofMinutes(3);

    private static final int LOOKS = 400;

    private final Path repository;
    private final Map<String, String> environment;
    private final StartFiles files;

    /** @param environment variables that choose the backend; one that lives elsewhere is left alone */
    public RehearseStart(Path repository, Map<String, String> environment) {
        this.repository = repository;
        this.environment = Map.copyOf(environment);
        this.files = new StartFiles(repository);
    }

    /** Does nothing where there are no jars yet or nothing changed. A failure is said and harms nothing. */
    public void ifNeeded(Progress progress) {
        if (!files.jars().areBuilt()) return;
        try (var lock = lock()) {
            lock.lock();
            files.jars().refresh();
            if (isFresh()) return;
            var began = System.nanoTime();
            rehearse();
            progress.step("quick start prepared, once after a build", Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PlatformFailure | BackendFailure | ProcessFailure failure) {
            progress.step("no quick start could be prepared: " + failure.getMessage(), Duration.ZERO);
        }
    }

    private boolean isFresh() {
        var launcher = files.cacheOfTheLauncher();
        return (launcher.isFresh() || !launcher.isPossible())
                && ServicePlan.REHEARSED.stream().map(files::cacheOf).allMatch(StartCache::isFresh);
    }

    private void rehearse() throws IOException {
        var home = files.jars().directory().resolve("rehearsal");
        clear(home);
        var caches = new ArrayList<StartCache>();
        ServicePlan.REHEARSED.forEach(service -> caches.add(files.cacheOf(service)));
        if (files.cacheOfTheLauncher().isPossible()) caches.add(files.cacheOfTheLauncher());
        caches.forEach(StartCache::forget);
        var options = new PlatformOptions(
                repository, home, PlatformPorts.unused(), backend(), true, PlatformOptions.Part.REHEARSAL);
        try (var platform = LocalPlatform.start(options, Progress.quiet())) {
            look(platform);
            end(ServicePlan.REHEARSED.stream()
                    .map(service -> platform.process(service.name()))
                    .toList());
            platform.backends().broker().ifPresent(broker -> broker.stop(WRITES));
        }
        var missing = caches.stream().filter(cache -> !cache.keep()).count();
        if (missing > 0) throw new PlatformFailure("the JVM left no notes, see " + home.resolve("logs") + ".");
        clear(home);
    }

    /** What every service does all day: a token checked, a document read, an answer written. */
    private static void look(LocalPlatform platform) {
        try (var client = new GatewayClient(platform.gateway(), platform.credentials())) {
            for (var i = 0; i < LOOKS; i++) {
                client.send(Request.get("/api/queue/halls/hall-1/board").as("display-1"));
            }
        }
    }

    private static void end(List<ChildProcess> processes) {
        try {
            CompletableFuture.allOf(processes.stream()
                            .map(process ->
                                    CompletableFuture.runAsync(() -> process.stop(WRITES), Thread::startVirtualThread))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw new PlatformFailure("a process did not end", e);
        }
    }

    /** Never the database or the broker of somebody else. */
    private Map<String, String> backend() {
        var own = new HashMap<>(environment);
        own.remove("MONGODB_URI");
        own.remove("KAFKA_BOOTSTRAP_SERVERS");
        own.remove("GUICHET_BACKEND");
        var kind = Backends.choose(own) == BackendKind.MONGOD ? "mongod" : "embedded";
        own.put("GUICHET_BACKEND", kind);
        return own;
    }

    private FileChannel lock() throws IOException {
        var directory = Files.createDirectories(files.jars().directory());
        return FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void clear(Path home) throws IOException {
        if (!Files.exists(home)) return;
        try (var all = Files.walk(home)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
