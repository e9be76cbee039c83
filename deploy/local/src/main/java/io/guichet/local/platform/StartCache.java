package io.guichet.local.platform;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a JVM noted of a training run for later starts on a class path that begins with the same files: loaded and linked
 * classes, and which methods are hot. A start with it takes half the processor time, with nothing lost in speed afterwards.
 * A JVM ignores a cache that does not fit it.
 */
final class StartCache {

    private final Path file;
    private final List<Path> classPath;

    /** @param file where it is kept */
    StartCache(Path file, List<Path> classPath) {
        this.file = file;
        this.classPath = List.copyOf(classPath);
    }

    /** Of the launcher's own class path: for the launcher and the broker. */
    static StartCache ofThisClassPath(Path file) {
        var entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        return new StartCache(
                file,
                Stream.of(entries).map(entry -> Path.of(entry).toAbsolutePath()).toList());
    }

    /** A JVM keeps nothing of directories of classes, from which tests run. */
    boolean isPossible() {
        return classPath.stream().allMatch(Files::isRegularFile);
    }

    boolean isFresh() {
        try {
            return Files.exists(file)
                    && Files.exists(made())
                    && isPossible()
                    && Files.readString(made()).equals(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * For a process that profits. Without the last one each process would move the cache to an address of its own and so
     * hold a copy, instead of sharing one.
     */
    List<String> use() {
        return isFresh()
                ? List.of(
                        "-XX:AOTCache=" + file,
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0",
                        "-Xlog:aot=error")
                : List.of();
    }

    /**
     * For the training run: the JVM writes when it ends. Without the profiles of that run: a JVM that starts copies nearly
     * all of what may change in the cache, and they are a sixth of it.
     */
    List<String> make() {
        return List.of(
                "-XX:AOTCacheOutput=" + draft(),
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTRecordTraining",
                "-Xlog:aot=error");
    }

    void forget() {
        try {
            Files.deleteIfExists(draft());
            Files.deleteIfExists(made());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return false when the training run left nothing */
    boolean keep() {
        if (!Files.exists(draft())) return false;
        try {
            // A running JVM has mapped the old one: it keeps it until it ends.
            Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(made(), mark());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".draft");
    }

    /** Says of which class path and for which JVM it was made. */
    private Path made() {
        return file.resolveSibling(file.getFileName() + ".made");
    }

    private String mark() {
        return System.getProperty("java.vm.version")
                + "\n"
                + classPath.stream().map(UnpackedJars::mark).collect(Collectors.joining("\n"));
    }
}
