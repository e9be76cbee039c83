package io.guichet.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.audit.Contracts;
import io.guichet.audit.ledger.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What entries are found by, from the samples of the events themselves. */
class FactsTest {

    @Test
    void a_call_is_found_by_ticket_person_window_item_hall_and_kind() {
        Facts facts = of("queue.ticket.called.v1");

        assertThat(facts.terms())
                .contains(
                        "kind:queue.ticket.called",
                        "kind:queue.ticket",
                        "kind:queue",
                        "ticket:019a0000-0000-7000-8000-000000000001",
                        "staff:s001",
                        "window:hall-1-w01",
                        "hall:hall-1",
                        "unit:social-insurance",
                        "item:pension-transfer",
                        "text:a005",
                        "event:id-1",
                        "about:aggregate-1",
                        "trace:4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(facts.at()).isEqualTo(Instant.parse("2026-11-23T01:01:00Z"));
        assertThat(facts.isPersonal()).isFalse();
    }

    @Test
    void everybody_in_an_event_is_found() {
        assertThat(of("queue.window.closed.v1").terms()).contains("staff:s1", "staff:m1", "text:shift", "text:over");
        assertThat(of("complaint.case.extended.v1").terms())
                .contains("staff:m001", "case:9f8b1c56-0c5e-5d53-8f0a-5b8c1c2d3e4f");
        assertThat(of("queue.ticket.referred.v1").terms()).contains("hall:hall-1", "hall:hall-9");
        assertThat(of("equipment.fault.reported.v1").terms()).contains("device:printer-7", "text:power");
        assertThat(of("queue.hall.emergency-started.v1").terms()).contains("text:系统", "text:统故", "text:system");
    }

    @Test
    void looks_at_personal_data_are_told_apart() {
        for (String name : List.of(
                "complaint.personal-data.accessed.v1",
                "complaint.personal-data.erased.v1",
                "queue.callback.contact-opened.v1",
                "evaluation.rating.contact-opened.v1")) {
            assertThat(of(name).isPersonal()).as(name).isTrue();
        }
    }

    /** An event that is not found by anything would be hidden in plain sight. */
    @ParameterizedTest
    @MethodSource("samples")
    void every_event_of_the_platform_is_found_by_more_than_its_kind(String name) {
        assertThat(of(name).terms().stream().filter(term -> !term.matches("(kind|event|about|trace):.*")))
                .isNotEmpty();
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "contracts", "events"))) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }

    private static Facts of(String sample) {
        String topic = sample.replaceFirst("\\.[^.]+\\.v\\d+$", "");
        String leaf = """
                guichet-leaf/v1
                kind event
                topic guichet.%s
                partition 0
                offset 3
                written 1764000000000
                ce_id id-1
                ce_type io.guichet.%s
                ce_source /guichet/queue
                ce_subject aggregate-1
                ce_time 2026-11-23T01:01:00Z
                ce_seq 16
                traceparent 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01

                %s""".formatted(topic, sample, Contracts.event(sample));
        return Facts.of(Leaf.parse(leaf.getBytes(UTF_8)));
    }
}
