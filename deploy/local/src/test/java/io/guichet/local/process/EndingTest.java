package io.guichet.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EndingTest {

    private final List<String> ended = new ArrayList<>();

    @Test
    void all_is_ended_in_order_and_nothing_is_reported() {
        new Ending().then(() -> ended.add("a")).then(() -> ended.add("b")).report();

        assertThat(ended).containsExactly("a", "b");
    }

    @Test
    void what_fails_does_not_keep_the_next_from_being_ended_and_all_of_it_is_reported() {
        var ending = new Ending()
                .then(() -> fail("queue does not end."))
                .then(() -> ended.add("broker"))
                .then(() -> fail("The containers did not stop."))
                .then(() -> ended.add("lock"));

        assertThat(ended).containsExactly("broker", "lock");
        assertThatThrownBy(ending::report)
                .isInstanceOf(ProcessFailure.class)
                .hasMessage("queue does not end. The containers did not stop.")
                .cause()
                .hasMessage("queue does not end.")
                .hasSuppressedException(new IllegalStateException("The containers did not stop."));
    }

    @Test
    void real_processes_end_behind_one_that_fails(@TempDir Path directory) {
        var first = sleeper("first", directory);
        var second = sleeper("second", directory);
        assertThat(first.isReady()).isTrue();
        assertThat(second.isReady()).isTrue();

        var ending = new Ending().then(first::stop).then(() -> fail("broken")).then(second::stop);

        assertThatThrownBy(ending::report).hasMessage("broken");
        assertThat(first.isAlive()).isFalse();
        assertThat(second.isAlive()).isFalse();
    }

    private static ChildProcess sleeper(String name, Path directory) {
        return new ChildProcess(new ChildProcess.Plan(
                        name,
                        0,
                        List.of("sleep", "60"),
                        Map.of(),
                        directory,
                        directory.resolve(name + ".log"),
                        () -> true))
                .start()
                .awaitReady(Duration.ofSeconds(5));
    }

    private static void fail(String what) {
        throw new IllegalStateException(what);
    }
}
