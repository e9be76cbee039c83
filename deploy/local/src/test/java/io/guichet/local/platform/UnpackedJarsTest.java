package io.guichet.local.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedJarsTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path repository;

    @SuppressWarnings("NullAway.Init")
    private UnpackedJars jars;

    @BeforeEach
    void built() throws IOException {
        jars = new UnpackedJars(repository);
        for (var service : ServicePlan.ALL) {
            build(service, Map.of("spring.jar", "spring", "own-of-" + service.name() + ".jar", "own"), "code");
        }
    }

    @Test
    void what_all_services_behind_the_gateway_have_is_first_on_each_class_path() {
        jars.refresh();

        var queue = jars.classPath(service("queue"));
        assertThat(jars.shared()).extracting(UnpackedJarsTest::name).containsExactly("spring.jar");
        assertThat(queue.subList(0, 1)).isEqualTo(jars.shared());
        assertThat(queue)
                .extracting(UnpackedJarsTest::name)
                .containsExactly("spring.jar", "own-of-queue.jar", "guichet-queue-0.1.0.jar");
        assertThat(queue).allMatch(Files::isRegularFile);
        assertThat(jars.classPath(service("gateway"))).doesNotContainAnyElementsOf(jars.shared());
        assertThat(jars.mainClass(service("queue"))).isEqualTo("io.guichet.Main");
    }

    /** Spring looks for a package by the entry of its directory. */
    @Test
    void the_own_jar_has_classes_and_their_directories() throws IOException {
        jars.refresh();

        try (var own = new JarFile(jars.ownJar(service("audit")).toFile())) {
            assertThat(own.stream().map(ZipEntry::getName)).containsExactly("io/", "io/Main.class");
        }
    }

    @Test
    void a_library_that_one_of_them_has_in_another_version_is_nobody_elses() throws IOException {
        build(service("audit"), Map.of("spring.jar", "another spring"), "code");

        jars.refresh();

        assertThat(jars.shared()).isEmpty();
        assertThat(Files.readString(jars.classPath(service("audit")).getFirst()))
                .isEqualTo("another spring");
        assertThat(jars.classPath(service("queue")).stream()
                        .filter(path -> name(path).equals("spring.jar")))
                .singleElement()
                .satisfies(path -> assertThat(Files.readString(path)).isEqualTo("spring"));
    }

    @Test
    void what_did_not_change_stays_as_it_is_and_what_did_is_replaced() throws IOException {
        jars.refresh();
        var queue = jars.ownJar(service("queue"));
        var audit = jars.ownJar(service("audit"));
        for (var file : List.of(queue, audit, jars.shared().getFirst())) Files.setLastModifiedTime(file, LONG_AGO);

        build(service("queue"), Map.of("spring.jar", "spring"), "code");
        build(service("audit"), Map.of("spring.jar", "spring"), "other code");
        jars.refresh();

        assertThat(Files.getLastModifiedTime(queue)).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(jars.shared().getFirst())).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(audit)).isGreaterThan(LONG_AGO);
    }

    @Test
    void a_jar_that_is_broken_is_one_sentence() throws IOException {
        Files.writeString(jars.built(service("queue")), "half a jar");

        assertThatThrownBy(jars::refresh).isInstanceOf(PlatformFailure.class).hasMessageEndingWith("build it again.");
    }

    @Test
    void a_cache_is_fresh_as_long_as_its_class_path_is_the_same() throws IOException {
        jars.refresh();
        var cache = new StartCache(jars.directory().resolve("services.aot"), jars.shared());
        assertThat(cache.use()).isEmpty();
        assertThat(cache.keep()).as("nothing was written").isFalse();

        Files.writeString(jars.directory().resolve("services.aot.draft"), "notes");
        assertThat(cache.keep()).isTrue();
        assertThat(cache.isFresh()).isTrue();
        assertThat(cache.use()).contains("-XX:AOTCache=" + jars.directory().resolve("services.aot"));

        Files.setLastModifiedTime(jars.shared().getFirst(), LONG_AGO);
        assertThat(cache.isFresh()).isFalse();
        assertThat(new StartCache(jars.directory().resolve("x.aot"), List.of(repository)).isPossible())
                .as("a directory of classes")
                .isFalse();
    }

    private void build(ServicePlan service, Map<String, String> libraries, String code) throws IOException {
        var jar = jars.built(service);
        Files.createDirectories(Objects.requireNonNull(jar.getParent()));
        var ordered = new ArrayList<>(new TreeMap<>(libraries).descendingMap().entrySet());
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            entry(out, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nStart-Class: io.guichet.Main\n\n");
            entry(out, "BOOT-INF/classes/", "");
            entry(out, "BOOT-INF/classes/io/", "");
            entry(out, "BOOT-INF/classes/io/Main.class", code);
            for (var library : ordered) entry(out, "BOOT-INF/lib/" + library.getKey(), library.getValue());
            entry(
                    out,
                    "BOOT-INF/classpath.idx",
                    ordered.stream()
                            .map(library -> "- \"BOOT-INF/lib/" + library.getKey() + "\"")
                            .collect(Collectors.joining("\n")));
        }
    }

    private static void entry(ZipOutputStream out, String name, String content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content.getBytes(UTF_8));
        out.closeEntry();
    }

    private static ServicePlan service(String name) {
        return ServicePlan.ALL.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
