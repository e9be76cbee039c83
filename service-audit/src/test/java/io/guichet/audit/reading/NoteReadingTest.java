package io.guichet.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.reading.Reading.Way;
import io.guichet.platform.domain.Change;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readers are entries too: looks at personal data at once, all others once a minute. */
class NoteReadingTest {

    private final TurnableClock clock = new TurnableClock(Instant.parse("2026-11-24T01:30:00Z"));
    private final List<Reading> told = new ArrayList<>();
    private final NoteReading noteReading = new NoteReading(
            new Readings() {
                @Override
                public void add(Change<Reading, ReadingEvent> change) {
                    assertThat(change.events()).hasSize(1);
                    told.add(change.after());
                }

                @Override
                public void forget(Instant before) {
                    assertThat(before).isEqualTo(clock.instant().minus(Duration.ofHours(1)));
                }
            },
            clock);

    @Test
    void what_is_read_in_one_way_within_a_minute_is_told_once() {
        noteReading.note("i001", Way.ENTRY, List.of(7L), false);
        clock.turn(Duration.ofSeconds(20));
        noteReading.note("i001", Way.ENTRY, List.of(3L), false);
        noteReading.note("i001", Way.SEARCH, List.of(3L, 9L), false);
        noteReading.note("i002", Way.ENTRY, List.of(1L), false);
        assertThat(told).isEmpty();

        noteReading.tell();
        noteReading.tell();

        assertThat(told).extracting(Reading::reader).containsExactly("i001", "i001", "i002");
        Reading first = told.getFirst();
        assertThat(List.of(first.first(), first.last(), first.entries())).containsExactly(3L, 7L, 2L);
        assertThat(Duration.between(first.since(), first.at())).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void a_look_at_personal_data_is_told_before_it_is_shown() {
        noteReading.note("aa001", Way.ENTRY, List.of(7L), true);

        assertThat(told).singleElement().extracting(Reading::isPersonal).isEqualTo(true);
    }

    @Test
    void a_search_that_finds_nothing_is_no_reading() {
        noteReading.note("i001", Way.SEARCH, List.of(), false);
        noteReading.tell();

        assertThat(told).isEmpty();
    }
}
