package io.guichet.local.backend;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.local.platform.PlatformOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopicsTest {

    /** A row of the table: topic, key, partitions. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(guichet\\.[a-z.-]+)` \\|[^|]*\\| (\\d+) \\|");

    @Test
    void every_topic_of_the_document_is_made_with_as_many_partitions() throws IOException {
        var document =
                Files.readString(PlatformOptions.repositoryAbove(Path.of("")).resolve("docs/events.md"));
        var rows = ROW.matcher(document).results().toList();

        assertThat(rows).hasSizeGreaterThan(7);
        assertThat(rows).allSatisfy(TopicsTest::isMadeSo);
    }

    @Test
    void dead_letters_are_a_topic_but_carry_no_events_of_their_own() {
        assertThat(Topics.all()).contains(Topics.DEAD_LETTER, Topics.TICKET).doesNotHaveDuplicates();
        assertThat(Topics.ofEvents()).contains(Topics.TICKET).doesNotContain(Topics.DEAD_LETTER);
        assertThat(Topics.ofEvents()).hasSize(Topics.all().size() - 1);
    }

    private static void isMadeSo(MatchResult row) {
        assertThat(Topics.partitionsOf(row.group(1))).as(row.group(1)).isEqualTo(Integer.parseInt(row.group(2)));
    }
}
