package io.guichet.gateway.identity.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventJournalTest {

    private static final long LIMIT = 1_000;

    @TempDir
    private Path folder;

    @Test
    void what_was_sent_is_not_given_again() throws Exception {
        try (var journal = EventJournal.begin(folder, LIMIT)) {
            assertThat(journal.append("one")).isTrue();
            var first = journal.unsent();
            assertThat(journal.append("二")).isTrue();

            journal.sentUpTo(first.position());

            assertThat(first.lines()).containsExactly("one");
            assertThat(journal.unsent().lines()).containsExactly("二");
            assertThat(journal.isEmpty()).isFalse();
        }
    }

    @Test
    void the_file_begins_anew_when_all_of_it_was_sent() throws Exception {
        try (var journal = EventJournal.begin(folder, LIMIT)) {
            for (var round = 0; round < 300; round++) {
                assertThat(journal.append("line " + round)).isTrue();
                assertThat(journal.unsent().lines()).containsExactly("line " + round);
                journal.sentUpTo(journal.unsent().position());
            }
            assertThat(journal.isEmpty()).isTrue();
            assertThat(Files.size(file())).isZero();
        }
    }

    @Test
    void a_full_one_takes_no_more_and_loses_none_of_what_it_has() throws Exception {
        try (var journal = EventJournal.begin(folder, 10)) {
            assertThat(journal.append("12345")).isTrue();
            assertThat(journal.append("1234")).as("11 bytes").isFalse();
            assertThat(journal.append("123")).as("10 bytes").isTrue();

            assertThat(journal.unsent().lines()).containsExactly("12345", "123");
        }
    }

    @Test
    void what_a_dead_process_left_is_taken_over_behind_its_mark_and_without_a_torn_line() throws Exception {
        var dead = EventJournal.begin(folder, LIMIT);
        dead.append("one");
        var upToOne = dead.unsent().position();
        dead.append("two");
        dead.sentUpTo(upToOne);
        dead.close();
        Files.writeString(file(), "{\"torn", StandardOpenOption.APPEND);

        var left = EventJournal.left(folder, LIMIT, null);

        assertThat(left).hasSize(1);
        var journal = left.getFirst();
        assertThat(linesOf(journal)).containsExactly("two");
        journal.remove();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void what_a_living_process_writes_is_left_alone() throws Exception {
        try (var living = EventJournal.begin(folder, LIMIT)) {
            living.append("one");

            assertThat(EventJournal.left(folder, LIMIT, living)).isEmpty();
            assertThat(EventJournal.left(folder, LIMIT, null)).isEmpty();
        }
    }

    @Test
    void a_mark_behind_the_end_means_that_all_was_sent() throws Exception {
        var dead = EventJournal.begin(folder, LIMIT);
        dead.append("one");
        dead.append("two");
        var half = dead.unsent();
        dead.append("three");
        dead.sentUpTo(half.position());
        dead.close();
        // Cut off, and killed before the mark was written.
        Files.writeString(file(), "");

        assertThat(EventJournal.left(folder, LIMIT, null)).singleElement().satisfies(journal -> {
            assertThat(journal.isEmpty()).isTrue();
            journal.remove();
        });
    }

    @Test
    void a_torn_mark_sends_again_rather_than_not_at_all() throws Exception {
        var dead = EventJournal.begin(folder, LIMIT);
        dead.append("one");
        dead.append("two");
        dead.close();
        Files.writeString(file().resolveSibling(file().getFileName() + ".sent"), "");

        assertThat(EventJournal.left(folder, LIMIT, null)).singleElement().satisfies(journal -> {
            assertThat(linesOf(journal)).containsExactly("one", "two");
            journal.remove();
        });
    }

    private static List<String> linesOf(EventJournal journal) throws Exception {
        List<String> lines = new ArrayList<>();
        while (!journal.isEmpty()) {
            var some = journal.unsent();
            lines.addAll(some.lines());
            journal.sentUpTo(some.position());
        }
        return lines;
    }

    private Path file() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".events"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
