package io.guichet.local.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One broker and one database for all integration tests of a JVM, started by the first test that asks. Each test class
 * takes a database name and topics' keys of its own.
 */
public final class TestBackends {

    private static @Nullable Backends shared;

    private TestBackends() {}

    public static synchronized Backends shared() {
        var started = shared;
        if (started == null) {
            started = start();
            shared = started;
        }
        return started;
    }

    private static Backends start() {
        var began = System.nanoTime();
        var directory = temporaryDirectory();
        var backends = Backends.start(BackendSettings.below(directory, System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(backends, directory), "test-backends"));
        System.err.printf(
                "[guichet] backend: %s (%s), ready in %.1f s%n",
                backends.name(), backends.kind().description(), (System.nanoTime() - began) / 1e9);
        return backends;
    }

    private static void end(Backends backends, Path directory) {
        // Nobody will read this data again.
        backends.processes().forEach(process -> process.kill9());
        backends.close();
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(TestBackends::delete);
        } catch (IOException | UncheckedIOException left) {
            System.err.println("[guichet] left behind: " + directory);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("guichet-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
