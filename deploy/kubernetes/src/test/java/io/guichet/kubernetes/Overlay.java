package io.guichet.kubernetes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What an operator applies. Rendered by the kustomize of {@code kubectl}; without one the tests are skipped and say so. */
enum Overlay {
    ONE_HALL("one-hall"),
    PROVINCE("province");

    private static final Map<Overlay, String> RENDERED = new ConcurrentHashMap<>();

    private final String directory;

    Overlay(String directory) {
        this.directory = directory;
    }

    String rendered() {
        return RENDERED.computeIfAbsent(this, Overlay::renderNow);
    }

    /** A tree of its own for each caller, to spoil at will. */
    Manifests manifests() {
        return Manifests.parse(rendered());
    }

    String renderNow() {
        assumeTrue(kubectlIsThere(), "no kubectl on the PATH: the manifests are not rendered");
        return run("kubectl", "kustomize", Path.of("overlays", directory).toString());
    }

    private static boolean kubectlIsThere() {
        try {
            run("kubectl", "version", "--client");
            return true;
        } catch (UncheckedIOException absent) {
            return false;
        }
    }

    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) throw new IllegalStateException(String.join(" ", command) + ": " + output);
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
