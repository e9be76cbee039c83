package io.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldHomesTest {

    /** Greater than any process number that Linux gives. */
    private static final String NOBODY = "-99999999";

    @Test
    void homes_of_ended_runs_are_removed_and_those_of_running_ones_stay(@TempDir Path homes) throws IOException {
        var old = Files.createDirectories(homes.resolve("drill" + NOBODY + "/data/deep"));
        Files.writeString(old.resolve("file"), "x");
        var own = Files.createDirectories(
                homes.resolve("shared-" + ProcessHandle.current().pid() + "/data"));
        var other = Files.createDirectories(homes.resolve("something else"));

        OldHomes.remove(homes);

        assertThat(homes.resolve("drill" + NOBODY)).doesNotExist();
        assertThat(own).exists();
        assertThat(other).exists();
    }

    @Test
    void the_first_run_finds_nothing_to_remove(@TempDir Path directory) throws IOException {
        OldHomes.remove(directory.resolve("none"));

        assertThat(directory).isEmptyDirectory();
    }
}
