package io.guichet.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code deploy/start-caches} on an image as Jib writes it, but of a small program: a JVM that is started as the entry
 * point of the real images says takes its classes from what was made. Decision 0130.
 */
class StartCachesTest {

    private static final Path REPOSITORY = Path.of("..", "..");
    private static final String MAIN = Program.class.getName();

    @Test
    void a_jvm_started_as_the_image_says_takes_its_classes_from_the_cache_that_was_made(@TempDir Path machine)
            throws Exception {
        var home = Path.of(System.getProperty("java.home"));
        var java = home.resolve("bin/java");
        assumeTrue(Runtime.version().feature() >= 25, "start caches are of JDK 25");
        var module = image(machine, home);

        assertThat(run(
                        List.of("bash", script(machine).toString(), module.toString()),
                        machine.resolve("said").toFile()))
                .contains("hall: ");

        var container = machine.resolve("container");
        unpack(module.resolve("target/layer.tar.gz"), container);
        var cache = module.resolve("target/start-cache/app/cache/start.aot");
        assertThat(started(java, container, cache)).contains(MAIN + " source: shared objects file");
        assertThat(module.resolve("target/start-cache/var/of-the-module"))
                .as("what the module lays into its image")
                .exists();

        // Other switches than the deployment's: it does not fit, and the JVM was told to end rather than go on without
        // it.
        assertThat(started(java, container, cache, "-XX:-UseCompactObjectHeaders"))
                .doesNotContain(MAIN)
                .contains("AOT cache");
    }

    @Test
    void the_entry_point_names_what_the_script_makes() throws IOException {
        var script = Files.readString(REPOSITORY.resolve("deploy/start-caches"));
        var pom = Files.readString(REPOSITORY.resolve("pom.xml"));

        assertThat(script).contains("cache=app/cache/start.aot");
        assertThat(pom).contains("<jvmFlag>-XX:AOTCache=/app/cache/start.aot</jvmFlag>");
        assertThat(Files.readString(REPOSITORY.resolve("guichet")))
                .contains("jib:buildTar exec:exec@start-cache jib:buildTar@with-start-cache");
    }

    /** A cache made with other switches does not fit; the script reads them from the manifests. */
    @Test
    void compose_starts_the_jvms_with_the_same_switches_as_the_cluster() throws IOException {
        JsonNode compose;
        try (var reader = Files.newBufferedReader(Path.of("..", "compose.yaml"))) {
            compose = JsonMapper.shared().valueToTree(new Yaml().load(reader));
        }
        var container = Files.readString(Path.of("base", "container.yaml"));

        for (var process : Manifests.OURS) {
            var switches = compose.at("/services/" + process + "/environment/JAVA_TOOL_OPTIONS");
            assertThat(container).as(process).contains("value: " + switches.asString() + "\n");
        }
    }

    /** Ready as soon as it listens. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) throws IOException {
            var port = Integer.parseInt(System.getenv("MANAGEMENT_SERVER_PORT"));
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/actuator/health/readiness", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    private static Path script(Path machine) throws IOException {
        var deploy = Files.createDirectories(machine.resolve("deploy/kubernetes/base"));
        Files.copy(Path.of("base", "container.yaml"), deploy.resolve("container.yaml"));
        return Files.copy(REPOSITORY.resolve("deploy/start-caches"), machine.resolve("deploy/start-caches"));
    }

    /** A module with the tar of an image: one layer, whose JVM is the one that runs the test. */
    private static Path image(Path machine, Path home) throws Exception {
        var module = Files.createDirectories(machine.resolve("hall"));
        var own = Files.createDirectories(module.resolve("src/main/jib/var"));
        Files.createFile(own.resolve("of-the-module"));
        var target = Files.createDirectories(module.resolve("target"));
        var root = machine.resolve("root");
        jar(root.resolve("app/libs/program.jar"), "one");
        Files.writeString(root.resolve("app/jib-classpath-file"), "/app/libs/program.jar");
        Files.writeString(root.resolve("app/jib-main-class-file"), MAIN);
        Files.createDirectories(root.resolve("opt"));
        Files.createSymbolicLink(root.resolve("opt/java"), home);
        var said = machine.resolve("tar").toFile();
        run(List.of("tar", "-czf", target.resolve("layer.tar.gz").toString(), "-C", root.toString(), "."), said);
        Files.writeString(
                target.resolve("manifest.json"), "[{\"Config\":\"config.json\",\"Layers\":[\"layer.tar.gz\"]}]");
        Files.writeString(
                target.resolve("config.json"), "{\"config\":{\"Env\":[\"PATH=/usr/bin:/opt/java/bin\",\"LANG=C\"]}}");
        run(
                List.of(
                        "tar",
                        "-cf",
                        target.resolve("jib-image.tar").toString(),
                        "-C",
                        target.toString(),
                        "manifest.json",
                        "config.json",
                        "layer.tar.gz"),
                said);
        return module;
    }

    private static void jar(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var entry = MAIN.replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(file));
                var code = StartCachesTest.class.getClassLoader().getResourceAsStream(entry)) {
            jar.putNextEntry(new JarEntry(entry));
            if (code != null) code.transferTo(jar);
            jar.putNextEntry(new JarEntry("content"));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void unpack(Path layer, Path root) throws Exception {
        Files.createDirectories(root);
        run(
                List.of("tar", "-xzf", layer.toString(), "-C", root.toString()),
                root.resolve("said").toFile());
    }

    /** Ends at once, for want of a port to listen at; by then its main class is loaded. */
    private static String started(Path java, Path root, Path cache, String... more) throws Exception {
        var command = new ArrayList<>(List.of(java.toString()));
        command.addAll(switches());
        command.addAll(List.of(more));
        command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache, "-Xlog:class+load"));
        command.addAll(List.of("-cp", root.resolve("app/libs/program.jar").toString(), MAIN));
        return output(command, root.resolve("said").toFile());
    }

    private static List<String> switches() throws IOException {
        var line = Files.readString(Path.of("base", "container.yaml"))
                .lines()
                .filter(each -> each.contains("value: -XX:MaxRAMPercentage"))
                .findFirst()
                .orElseThrow();
        return List.of(line.strip().substring("value: ".length()).split(" "));
    }

    private static String run(List<String> command, java.io.File said) throws Exception {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        var code = process.waitFor();
        var output = Files.readString(said.toPath());
        assertThat(code).as(output).isZero();
        return output;
    }

    private static String output(List<String> command, java.io.File said) throws Exception {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        builder.environment().remove("MANAGEMENT_SERVER_PORT");
        builder.start().waitFor();
        return Files.readString(said.toPath());
    }
}
