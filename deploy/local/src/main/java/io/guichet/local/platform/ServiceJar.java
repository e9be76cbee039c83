package io.guichet.local.platform;

import io.guichet.local.process.JavaCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** A service's built jar, unpacked once for a quicker start: the JVM then need not read jars inside a jar. */
final class ServiceJar {

    private final ServicePlan service;
    private final Path repository;
    private final Path unpacked;

    ServiceJar(ServicePlan service, PlatformOptions options) {
        this.service = service;
        this.repository = options.repository();
        this.unpacked = options.home().resolve("run").resolve(service.name());
    }

    boolean isBuilt() {
        return Files.exists(built());
    }

    /** @return the jar to start */
    Path unpack() {
        var built = built();
        var jar = unpacked.resolve(built.getFileName());
        try {
            if (!Files.exists(jar) || Files.getLastModifiedTime(jar).compareTo(Files.getLastModifiedTime(built)) < 0) {
                clear();
                extract(built);
                Files.setLastModifiedTime(jar, Files.getLastModifiedTime(built));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack " + built, e);
        }
        return jar;
    }

    private Path built() {
        return repository
                .resolve(service.module())
                .resolve("target")
                .resolve("guichet-" + service.name() + "-0.1.0.jar");
    }

    private void extract(Path built) throws IOException {
        Files.createDirectories(unpacked.getParent());
        var tool = new ProcessBuilder(
                        JavaCommand.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djarmode=tools",
                        "-jar",
                        built.toString(),
                        "extract",
                        "--destination",
                        unpacked.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!tool.waitFor(60, TimeUnit.SECONDS) || tool.exitValue() != 0) {
                throw new PlatformFailure(built + " cannot be unpacked: build it again.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    private void clear() throws IOException {
        if (!Files.exists(unpacked)) {
            return;
        }
        try (var files = Files.walk(unpacked)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
