package io.guichet.local.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is missing is one sentence that says what to do, and the exit code tells a script. */
class GuichetScriptTest {

    private static final String NO_JDK = "Guichet needs a JDK 25 or later: install one (on Debian: temurin-25-jdk or"
            + " openjdk-25-jdk) and set JAVA_HOME to it.";
    private static final String NOTHING_RUNS = "Nothing runs here: ./guichet up first.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private ScriptMachine machine;

    @BeforeEach
    void an_empty_machine() throws IOException {
        machine = new ScriptMachine(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "test"})
    void without_a_jdk_one_sentence_says_how_to_get_one(String command) throws Exception {
        var ended = machine.guichet(command);

        assertThat(ended.lines()).containsExactly(NO_JDK);
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24.0.2", "17", "1.8.0_402", ""})
    void a_jdk_that_is_too_old_is_none(String version) throws Exception {
        machine.with("JAVA_HOME", machine.jdk("old", version).toString());

        assertThat(machine.guichet("up").lines()).containsExactly(NO_JDK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.1", "26-ea"})
    void a_new_jdk_is_found_beside_an_old_one(String version) throws Exception {
        machine.with("JAVA_HOME", machine.jdk("old", "17.0.9").toString());
        machine.with("JAVA_HOME_25_X64", machine.jdk("new", version).toString());
        machine.tool("mvn", "exit 0").tool("node", "exit 0").tool("npm", "exit 0");
        machine.write("deploy/local/target/classpath.txt", "some.jar");

        assertThat(machine.guichet("up").out())
                .contains("java of new on port ")
                .contains("io.guichet.local.Launcher up");
    }

    @Test
    void without_maven_one_sentence_says_so() throws Exception {
        machine.with("JAVA_HOME", machine.jdk("new", "25").toString());

        var ended = machine.guichet("up");

        assertThat(ended.lines()).singleElement().asString().contains("there is no mvn on the PATH");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void without_node_one_sentence_says_so() throws Exception {
        machine.with("JAVA_HOME", machine.jdk("new", "25").toString()).tool("mvn", "exit 0");

        var ended = machine.guichet("up");

        assertThat(ended.lines()).singleElement().asString().contains("node or npm is not on the PATH");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void a_build_that_fails_shows_its_errors_and_where_the_rest_is() throws Exception {
        machine.builtForReal().tool("mvn", "echo quiet line; echo '[ERROR] it broke'; exit 1");

        var ended = machine.guichet("up");

        assertThat(ended.out())
                .contains("[ERROR] it broke")
                .doesNotContain("quiet line")
                .contains("build.log");
        assertThat(ended.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--detach"})
    void a_busy_port_is_one_sentence(String more) throws Exception {
        machine.builtForReal();
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(busy.getLocalPort());

            var ended = more.isEmpty()
                    ? machine.guichet("up", "--port", port)
                    : machine.guichet("up", "--port", port, more);

            assertThat(ended.lines())
                    .filteredOn(line -> !line.startsWith("building"))
                    .singleElement()
                    .asString()
                    .startsWith("Port " + port + " is used by another program; Guichet needs ports from " + port);
            assertThat(ended.code()).isEqualTo(1);
        }
    }

    @Test
    void a_port_that_is_none_is_one_sentence() throws Exception {
        machine.builtForReal();

        var ended = machine.guichet("up", "--port", "abc");

        assertThat(ended.lines()).last().isEqualTo("GUICHET_PORT is abc, which is not a port Guichet can start from.");
        assertThat(ended.code()).isEqualTo(1);
        assertThat(machine.guichet("up", "--port").lines()).containsExactly("--port needs a number.");
        assertThat(machine.guichet("up", "--prot", "1").lines())
                .containsExactly("up knows --port N and --detach, not --prot.");
    }

    @Test
    void a_detached_platform_holds_nothing_open_of_its_caller() throws Exception {
        machine.builtForReal();
        var jdk = machine.jdk("new", "25");
        machine.with("JAVA_HOME", jdk.toString());
        machine.program(jdk.resolve("bin/java"), "echo 'Ctrl-C stops everything in order'; exec sleep 4");
        machine.tool("flock", "exec /usr/bin/flock \"$@\"");

        var ended = machine.bash("exec 9>lock; flock 9; ./guichet up --detach; exec 9>&-; exec 9>lock; flock -n 9");

        assertThat(ended.out()).contains("stops everything in order");
        assertThat(ended.code())
                .as("the lock is free although the platform runs")
                .isZero();
    }

    @Test
    void demo_with_nothing_running_is_one_sentence() throws Exception {
        var ended = machine.guichet("demo");

        assertThat(ended.lines()).containsExactly(NOTHING_RUNS);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void demo_beside_the_state_of_a_killed_launcher_is_the_same_sentence() throws Exception {
        try (var once = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            machine.write(".guichet/state.json", state(once.getLocalPort()));
        }

        var ended = machine.guichet("demo");

        assertThat(ended.lines()).containsExactly(NOTHING_RUNS);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void demo_finds_the_platform_that_runs() throws Exception {
        machine.with("JAVA_HOME", machine.jdk("new", "25").toString());
        machine.write("deploy/local/target/classpath.txt", "some.jar");
        try (var gateway = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            machine.write(".guichet/state.json", state(gateway.getLocalPort()));

            assertThat(machine.guichet("demo", "--speed", "60").out())
                    .contains("on port " + gateway.getLocalPort())
                    .contains("io.guichet.local.demo.Demo --speed 60");
        }
    }

    @Test
    void down_status_and_logs_of_nothing_build_nothing() throws Exception {
        machine.tool("mvn", "echo built; exit 1");

        assertThat(machine.guichet("down")).isEqualTo(new ScriptMachine.Ended(0, "Nothing runs here.\n"));
        assertThat(machine.guichet("status"))
                .isEqualTo(new ScriptMachine.Ended(3, "Nothing was started here yet (./guichet up).\n"));
        assertThat(machine.guichet("logs", "queue"))
                .isEqualTo(new ScriptMachine.Ended(1, "No logs here yet: ./guichet up first.\n"));
    }

    @Test
    void an_unknown_command_is_told_the_known_ones() throws Exception {
        var ended = machine.guichet("upp");

        assertThat(ended.out()).contains("./guichet up").contains("./guichet test");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(machine.guichet("help").code()).isZero();
    }

    @Test
    void a_test_run_without_skips_passes() throws Exception {
        machineThatTests(suite(7, 0, 0), "exit 0");

        var ended = machine.guichet("test");

        assertThat(ended.out()).contains("== passed").doesNotContain("with skips");
        assertThat(ended.lines())
                .anyMatch(line -> line.matches("all tests, backend embedded +7 tests +0 failed +0 skipped"));
        assertThat(ended.lines())
                .anyMatch(line -> line.matches("integration tests on a real mongod +2 tests +0 failed +0 skipped"));
        assertThat(ended.out()).contains("-Dguichet.mongod=").contains("/mongod");
        assertThat(ended.code()).isZero();
    }

    @Test
    void on_a_real_mongod_alone_nothing_is_run_twice() throws Exception {
        machineThatTests(suite(7, 0, 0), "exit 0");
        machine.with("GUICHET_BACKEND", "mongod");

        var ended = machine.guichet("test");

        assertThat(ended.lines())
                .anyMatch(line -> line.matches("all tests, backend mongod +7 tests +0 failed +0 skipped"));
        assertThat(ended.out()).doesNotContain("-Dguichet.mongod=").doesNotContain("on a real mongod");
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_test_run_names_what_was_skipped() throws Exception {
        machineThatTests(suite(7, 0, 2) + "<skipped/>", "exit 0");

        var ended = machine.guichet("test");

        assertThat(ended.lines()).contains("    with skips: Some");
        assertThat(ended.code()).isZero();
    }

    @Test
    void a_test_run_that_fails_says_so_and_counts() throws Exception {
        machineThatTests(suite(7, 1, 0), "exit 1");

        var ended = machine.guichet("test");

        assertThat(ended.out()).contains("== FAILED");
        assertThat(ended.lines())
                .anyMatch(line -> line.matches("all tests, backend embedded +7 tests +1 failed +0 skipped"));
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void a_test_run_that_does_not_compile_or_is_killed_still_ends_with_its_verdict() throws Exception {
        machineThatTests("", "exit 1");

        var ended = machine.guichet("test");

        assertThat(ended.out()).contains("== FAILED after");
        assertThat(ended.lines())
                .anyMatch(line -> line.matches("all tests, backend embedded +0 tests +0 failed +0 skipped"));
        assertThat(ended.code()).isEqualTo(1);
    }

    /** Maven leaves one report of each run, in a directory whose name has a space in it. */
    private void machineThatTests(String report, String end) throws IOException {
        var reports = Files.createDirectories(machine.file("a module/target/failsafe-reports"));
        var second = Files.createDirectories(machine.file("a module/target/failsafe-mongod-reports"));
        machine.with("JAVA_HOME", machine.jdk("new", "25").toString());
        machine.tool("node", "exit 0").tool("npm", "exit 0").tool("chromium", "exit 0");
        machine.tool("prometheus", "exit 0").tool("promtool", "exit 0");
        machine.tool("mongod", "echo db version v6.0.5; echo more");
        machine.tool(
                "mvn",
                "echo \"$@\"; printf '%s' '" + report + "' >'" + reports.resolve("TEST-Some.xml") + "'; printf '%s' '"
                        + suite(2, 0, 0) + "' >'" + second.resolve("TEST-Some.xml") + "'; " + end);
    }

    private static String suite(int tests, int failures, int skipped) {
        return "<testsuite name=\"Some\" tests=\"%d\" errors=\"0\" skipped=\"%d\" failures=\"%d\" time=\"1\">"
                .formatted(tests, skipped, failures);
    }

    private static String state(int port) {
        return "{\n  \"gateway\" : \"http://127.0.0.1:" + port + "\"\n}\n";
    }
}
