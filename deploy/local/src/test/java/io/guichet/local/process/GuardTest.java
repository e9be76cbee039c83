package io.guichet.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    private static final long LONGEST_SECONDS = 60;

    @TempDir
    private Path home;

    /** As a test run is killed, or a launcher: no shutdown hook runs, and the child must still end. */
    @Test
    void a_child_ends_when_its_parent_is_killed() throws Exception {
        var parent = new ProcessBuilder(JavaCommand.main(Parent.class, List.of("-Xmx32m"), List.of(home.toString())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var child = ProcessHandle.of(pidSaidBy(parent)).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        child.onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        assertThat(child.isAlive()).isFalse();
    }

    private static long pidSaidBy(Process parent) throws IOException {
        try (var said = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("child ")) return Long.parseLong(line.substring("child ".length()));
            }
        }
        throw new IllegalStateException("the parent said nothing");
    }

    /** Starts something that would sleep for long, and waits. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws InterruptedException {
            var home = Path.of(arguments[0]);
            var plan = new ChildProcess.Plan(
                    "sleeper", 0, List.of("sleep", "600"), Map.of(), home, home.resolve("sleeper.log"), () -> true);
            System.out.println("child " + new ChildProcess(plan).start().pid());
            Thread.currentThread().join();
        }
    }
}
