package io.guichet.local.platform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The built jars of the services, unpacked beside the build ({@code deploy/local/target/start}): the JVM then reads no jar
 * inside a jar. Libraries that all services behind the gateway have lie there once and are first on each one's class path,
 * in the same order, so that one {@link StartCache} fits them all.
 */
final class UnpackedJars {

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final Path repository;

    UnpackedJars(Path repository) {
        this.repository = repository;
    }

    /** @param libraries checksum by name, in the order of the class path */
    private record Built(ServicePlan service, Path jar, String mainClass, Map<String, Long> libraries) {}

    Path directory() {
        return repository.resolve("deploy/local/target/start");
    }

    Path built(ServicePlan service) {
        return repository
                .resolve(service.module())
                .resolve("target")
                .resolve("guichet-" + service.name() + "-0.1.0.jar");
    }

    boolean areBuilt() {
        return ServicePlan.ALL.stream().allMatch(service -> Files.exists(built(service)));
    }

    /** Unpacks what changed; what is the same stays as it is, for caches know files by their time. */
    void refresh() {
        try {
            var shared = common();
            keepOnly(sharedDirectory(), shared.keySet());
            for (var service : ServicePlan.ALL) {
                refresh(read(service), shared);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the built jars", e);
        }
    }

    /** First on the class path of every service behind the gateway. */
    List<Path> shared() {
        return common().keySet().stream().map(sharedDirectory()::resolve).toList();
    }

    List<Path> classPath(ServicePlan service) {
        var shared = service.isBehindTheGateway() ? common() : Map.<String, Long>of();
        var path = new ArrayList<Path>();
        shared.keySet().forEach(name -> path.add(sharedDirectory().resolve(name)));
        read(service).libraries().keySet().stream()
                .filter(name -> !shared.containsKey(name))
                .forEach(name -> path.add(librariesOf(service).resolve(name)));
        path.add(ownJar(service));
        return List.copyOf(path);
    }

    Path ownJar(ServicePlan service) {
        return directory()
                .resolve(service.name())
                .resolve(Objects.requireNonNull(built(service).getFileName()));
    }

    String mainClass(ServicePlan service) {
        return read(service).mainClass();
    }

    private Path sharedDirectory() {
        return directory().resolve("shared");
    }

    private Path librariesOf(ServicePlan service) {
        return directory().resolve(service.name()).resolve("lib");
    }

    private Map<String, Long> common() {
        var behind = ServicePlan.ALL.stream()
                .filter(ServicePlan::isBehindTheGateway)
                .map(this::read)
                .toList();
        var common = new LinkedHashMap<>(behind.getFirst().libraries());
        behind.forEach(jar -> common.entrySet().retainAll(jar.libraries().entrySet()));
        return common;
    }

    private Built read(ServicePlan service) {
        var jar = built(service);
        try (var file = new JarFile(jar.toFile())) {
            var libraries = new LinkedHashMap<String, Long>();
            var index = new String(content(file, "BOOT-INF/classpath.idx"), StandardCharsets.UTF_8);
            index.lines()
                    .map(line -> line.substring(line.indexOf(LIBRARIES), line.lastIndexOf('"')))
                    .forEach(name -> libraries.put(
                            name.substring(LIBRARIES.length()),
                            file.getEntry(name).getCrc()));
            var main = file.getManifest().getMainAttributes().getValue("Start-Class");
            return new Built(service, jar, Objects.requireNonNull(main), libraries);
        } catch (IOException e) {
            throw new PlatformFailure(jar + " cannot be read: build it again.", e);
        }
    }

    private void refresh(Built built, Map<String, Long> shared) throws IOException {
        var service = built.service();
        var isBehind = service.isBehindTheGateway();
        var own = built.libraries().keySet().stream()
                .filter(name -> !isBehind || !shared.containsKey(name))
                .collect(Collectors.toSet());
        keepOnly(librariesOf(service), own);
        try (var file = new JarFile(built.jar().toFile())) {
            for (var library : built.libraries().entrySet()) {
                var name = library.getKey();
                var directory = own.contains(name) ? librariesOf(service) : sharedDirectory();
                if (!hasChecksum(directory.resolve(name), library.getValue())) {
                    try (var in = file.getInputStream(file.getEntry(LIBRARIES + name))) {
                        replace(directory.resolve(name), in);
                    }
                }
            }
        }
        refreshOwnJar(built);
    }

    private void refreshOwnJar(Built built) throws IOException {
        var jar = ownJar(built.service());
        var seen = jar.resolveSibling("built");
        var builtAt = Files.getLastModifiedTime(built.jar());
        if (Files.exists(jar)
                && Files.exists(seen)
                && Files.getLastModifiedTime(seen).equals(builtAt)) {
            return;
        }
        var draft = jar.resolveSibling(jar.getFileName() + ".draft");
        try (var file = new JarFile(built.jar().toFile());
                var out = new ZipOutputStream(Files.newOutputStream(draft))) {
            out.setLevel(1);
            for (var entry : file.stream().filter(UnpackedJars::isOwn).toList()) {
                var copy = new ZipEntry(entry.getName().substring(CLASSES.length()));
                copy.setTimeLocal(NO_TIME);
                out.putNextEntry(copy);
                try (var in = file.getInputStream(entry)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        if (Files.exists(jar) && Files.mismatch(jar, draft) < 0) {
            Files.delete(draft);
        } else {
            Files.move(draft, jar, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        replace(seen, new ByteArrayInputStream(new byte[0]));
        Files.setLastModifiedTime(seen, builtAt);
    }

    /** Directories too: Spring finds a package in a jar by its entry. */
    private static boolean isOwn(ZipEntry entry) {
        return entry.getName().startsWith(CLASSES) && entry.getName().length() > CLASSES.length();
    }

    /** As a whole and under a new inode: a JVM that runs from the old one goes on undisturbed. */
    private static void replace(Path target, InputStream content) throws IOException {
        var draft = target.resolveSibling(target.getFileName() + ".draft");
        Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean hasChecksum(Path file, long expected) throws IOException {
        if (!Files.exists(file)) return false;
        var checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue() == expected;
    }

    private static void keepOnly(Path directory, Set<String> names) throws IOException {
        Files.createDirectories(directory);
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                if (!names.contains(String.valueOf(file.getFileName()))) Files.delete(file);
            }
        }
    }

    private static byte[] content(JarFile file, String entry) throws IOException {
        try (var in = file.getInputStream(file.getEntry(entry))) {
            return in.readAllBytes();
        }
    }

    /** What tells this file from a changed one. */
    static String mark(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            return file + " " + Files.size(file) + " " + time.toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
