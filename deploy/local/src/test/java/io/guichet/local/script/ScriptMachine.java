package io.guichet.local.script;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.guichet.local.platform.PlatformOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A machine as the script sees it: a PATH with the usual tools and what the test adds, a JDK only where the test puts one,
 * and a repository with nothing but the script. Made anew for each test.
 */
final class ScriptMachine {

    private static final List<String> USUAL_TOOLS =
            ("awk bash cat chmod cp cut dirname env find grep head id ls mkdir mktemp mv readlink rm sed sleep sort tail"
                            + " touch xargs")
                    .lines()
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .toList();

    private final Path root;
    private final Path bin;
    private final Map<String, String> environment = new HashMap<>();

    /** @param out both streams, as a person sees them */
    record Ended(int code, String out) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    ScriptMachine(Path directory) throws IOException {
        root = Files.createDirectories(directory.resolve("repository"));
        bin = Files.createDirectories(directory.resolve("bin"));
        for (var tool : USUAL_TOOLS) tool(tool, "exec " + onThePath(tool) + " \"$@\"");
        // Where JDKs usually are: on this machine there is one, or the test would not run.
        var script =
                Files.readString(PlatformOptions.repositoryAbove(Path.of("")).resolve("guichet"));
        for (var place : List.of("/usr/lib/jvm/", "/opt/")) {
            if (!script.contains(place)) throw new IllegalStateException("the script does not look in " + place);
            script = script.replace(place, directory + "/nothing" + place);
        }
        write(root.resolve("guichet"), script);
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        environment.put("PATH", bin.toString());
        environment.put("HOME", directory.toString());
        environment.put("LANG", "C.UTF-8");
    }

    Path file(String path) {
        return root.resolve(path);
    }

    ScriptMachine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** @param script its body in bash */
    ScriptMachine tool(String name, String script) throws IOException {
        Files.deleteIfExists(bin.resolve(name));
        program(bin.resolve(name), script);
        return this;
    }

    /** Java says how it was called. */
    Path jdk(String name, String version) throws IOException {
        var home = Files.createDirectories(root.resolve("jdks").resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(home.resolve("bin/javac"), "");
        program(
                home.resolve("bin/java"),
                "printf 'java of %s on port %s: %s\\n' " + name + " \"${GUICHET_PORT:-}\" \"$*\"");
        return home;
    }

    /** The JDK that runs this test, the launcher's real classes, and a Maven that has nothing to do. */
    ScriptMachine builtForReal() throws IOException {
        var target = Files.createDirectories(root.resolve("deploy/local/target"));
        Files.writeString(target.resolve("classpath.txt"), requireNonNull(System.getProperty("java.class.path")));
        with("JAVA_HOME", requireNonNull(System.getProperty("java.home")));
        return tool("mvn", "exit 0").tool("node", "exit 0").tool("npm", "exit 0");
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(requireNonNull(root.resolve(path).getParent()));
        Files.writeString(root.resolve(path), text);
    }

    Ended guichet(String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of(root.resolve("guichet").toString()), Stream.of(arguments))
                .toList());
    }

    /** @param commands run where the script is */
    Ended bash(String commands) throws IOException, InterruptedException {
        return run(List.of(onThePath("bash").toString(), "-c", commands));
    }

    private Ended run(List<String> command) throws IOException, InterruptedException {
        var out = Files.createTempFile(root, "out", ".txt");
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().clear();
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running: " + Files.readString(out, UTF_8));
        }
        return new Ended(process.exitValue(), Files.readString(out, UTF_8));
    }

    /** @param script its body in bash */
    void program(Path file, String script) throws IOException {
        write(file, "#!" + onThePath("bash") + "\n" + script + "\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static Path onThePath(String tool) {
        return Stream.of(requireNonNull(System.getenv("PATH")).split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " here"));
    }
}
