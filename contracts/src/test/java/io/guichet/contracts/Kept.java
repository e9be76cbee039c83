package io.guichet.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is made by a program and kept in the repository, so that a change of it is seen by people. */
final class Kept {

    private static final boolean REFRESH = Boolean.getBoolean("guichet.contracts.refresh");

    private Kept() {}

    /** Fails, showing the difference, unless the file holds this text; or writes it, when the build was asked to refresh. */
    static void mustBe(Path file, String text) throws IOException {
        if (REFRESH) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            return;
        }
        // As a file, so that the difference is shown line by line.
        var made = Path.of("target", "made").resolve(file);
        Files.createDirectories(made.toAbsolutePath().getParent());
        Files.writeString(made, text);
        assertThat(file)
                .as("%s does not follow from the samples and docs/events.md any more: run contracts/refresh", file)
                .exists()
                .hasSameTextualContentAs(made);
    }

    /** Likewise: removes what nothing makes any more. */
    static void mustNotBe(Path file) throws IOException {
        if (REFRESH) Files.delete(file);
        else
            assertThat(file)
                    .as("%s belongs to no sample: run contracts/refresh", file)
                    .doesNotExist();
    }
}
