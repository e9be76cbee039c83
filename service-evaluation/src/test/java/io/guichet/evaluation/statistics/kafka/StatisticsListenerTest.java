package io.guichet.evaluation.statistics.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.evaluation.Contracts;
import io.guichet.evaluation.Heard;
import io.guichet.evaluation.organisation.InMemoryPlaces;
import io.guichet.evaluation.organisation.Zones;
import io.guichet.evaluation.statistics.CountDay;
import io.guichet.evaluation.statistics.Deadlines;
import io.guichet.evaluation.statistics.Fact;
import io.guichet.evaluation.statistics.InMemoryFacts;
import io.guichet.evaluation.statistics.InMemoryHallDays;
import io.guichet.evaluation.statistics.KeepFigures;
import io.guichet.evaluation.statistics.Voice;
import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.kafka.listener.BatchListenerFailedException;

/** Reads the samples that queue and evaluation write. */
class StatisticsListenerTest {

    private static final String RATING = "01981d7e-8a00-7c3f-9a51-3f0d5c2b1a10";
    private static final String TICKET = "019a0000-0000-7000-8000-000000000001";

    private final InMemoryFacts facts = new InMemoryFacts();
    private final InMemoryHallDays days = new InMemoryHallDays();
    private final Zones zones = new Zones(new InMemoryPlaces());
    private final StatisticsListener listener = new StatisticsListener(new KeepFigures(
            facts, new CountDay(facts, days, zones, new Deadlines(WorkingCalendar.ofChina(), 1, 5)), zones));

    @Test
    void a_finished_service_is_a_fact() {
        listener.heard(List.of(sample("queue.ticket.finished.v1", TICKET, 96)));

        Fact fact = facts.find(List.of(TICKET)).getFirst();
        assertThat(fact.voice()).isNull();
        assertThat(fact.about().windowId()).isEqualTo("hall-1-w01");
        assertThat(fact.about().finishedAt()).isEqualTo(Instant.parse("2026-11-23T01:06:30Z"));
        assertThat(days.known("hall-1")).hasSize(1);
    }

    @Test
    void every_event_of_a_rating_is_understood() {
        List<String> names = List.of(
                "submitted",
                "flagged",
                "flag-decided",
                "appealed",
                "contact-opened",
                "rectification-moved",
                "rectified",
                "corrected",
                "appeal-decided",
                "excluded");
        long seq = 16;
        for (String name : names) {
            listener.heard(List.of(sample("evaluation.rating." + name + ".v1", RATING, seq)));
            seq += 16;
        }

        Voice voice =
                Objects.requireNonNull(facts.find(List.of(RATING)).getFirst().voice());
        assertThat(voice.news()).hasSize(names.size());
        assertThat(voice.submittedAt()).isEqualTo(Instant.parse("2026-11-23T02:10:20.123Z"));
        assertThat(voice.level()).isEqualTo(2);
        assertThat(voice.channel()).isEqualTo("QR");
    }

    @Test
    void the_first_form_of_submitted_is_understood_too() {
        String first = Contracts.event("evaluation.rating.submitted.v1").replaceFirst(",\"submittedAt\".*}$", "}");
        assertThat(first).doesNotContain("finishedAt");

        listener.heard(List.of(Heard.record(RATING, "io.guichet.evaluation.rating.submitted.v1", 16, first)));

        assertThat(facts.find(List.of(RATING))).hasSize(1);
    }

    @Test
    void other_events_are_passed_over() {
        listener.heard(List.of(sample("queue.ticket.cancelled.v1", TICKET, 96)));

        assertThat(facts.find(List.of(TICKET))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"ticketId\":{\"$ne\":1}}"})
    void what_nobody_can_read_is_named_and_what_came_before_it_counts(String data) {
        var poison = Heard.record("x", "io.guichet.queue.ticket.finished.v1", 16, data);

        assertThatThrownBy(() -> listener.heard(List.of(sample("queue.ticket.finished.v1", TICKET, 96), poison)))
                .isInstanceOfSatisfying(BatchListenerFailedException.class, failed -> {
                    assertThat(failed.getIndex()).isEqualTo(1);
                    assertThat(failed).hasCauseInstanceOf(PoisonEvent.class);
                });
        assertThat(facts.find(List.of(TICKET))).hasSize(1);
    }

    @Test
    void a_level_that_is_none_is_put_aside() {
        String level9 = Contracts.event("evaluation.rating.submitted.v1").replace("\"level\":2", "\"level\":9");
        var poison = Heard.record(RATING, "io.guichet.evaluation.rating.submitted.v1", 16, level9);

        assertThatThrownBy(() -> listener.heard(List.of(poison))).isInstanceOf(BatchListenerFailedException.class);
        assertThat(facts.find(List.of(RATING))).isEmpty();
    }

    private static ConsumerRecord<String, byte[]> sample(String name, String key, long seq) {
        return Heard.record(key, "io.guichet." + name, seq, Contracts.event(name));
    }
}
