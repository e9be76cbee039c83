package io.guichet.audit.fact.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.fact.Tally;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Zones;
import io.guichet.platform.inbox.PoisonEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flow 5. Reads the samples that the others write. */
class FactListenerTest {

    private final List<Fact> learnt = new ArrayList<>();
    private final FactListener listener = new FactListener(
            new Facts() {
                @Override
                public void learn(Fact fact) {
                    learnt.add(fact);
                }

                @Override
                public List<Fact> ofMonth(String hallId, String month, @Nullable String staffId) {
                    return learnt;
                }

                @Override
                public List<Fact> ofYear(String unitId, int year, Fact.Kind kind) {
                    return learnt;
                }

                @Override
                public List<Fact> counting(String unitId, int year, Fact.Kind kind, int skip, int limit) {
                    return learnt;
                }

                @Override
                public Map<String, Map<Fact.Kind, Tally>> tallies(Collection<String> unitIds, int year) {
                    return Map.of();
                }
            },
            new InMemoryPlaces(),
            new Zones(new InMemoryPlaces()));

    @ParameterizedTest
    @CsvSource({
        "queue.window.opened.v1,SESSION,true",
        "queue.matter.told.v1,SPEED,true",
        "evaluation.rating.submitted.v1,RATING,true",
        "evaluation.rating.corrected.v1,RATING,true",
        "evaluation.rating.excluded.v1,RATING,false",
        "complaint.case.upheld.v1,COMPLAINT,true",
        "audit.violation.confirmed.v1,VIOLATION,true",
        "audit.violation.appealed.v1,VIOLATION,false",
        "audit.violation.appeal-decided.v1,VIOLATION,false",
        "audit.onsite.recorded.v1,ONSITE,true",
        "audit.exposure.recorded.v1,EXPOSURE,true",
        "audit.inspection.published.v1,INSPECTION,true",
        "audit.finding.raised.v1,FINDING,true",
        "queue.window.closed.v1,HOURS,true",
        "queue.window.unattended.v1,ALERT,true",
        "queue.window.left-open.v1,ALERT,true",
        "queue.hall.line-unattended.v1,ALERT,true",
        "queue.hall.below-minimum.v1,ALERT,true",
        "equipment.fault.reported.v1,FAULT,true",
        "equipment.fault.repaired.v1,REPAIR,true",
        "complaint.case.received.v1,CASE,true",
        "complaint.case.praised.v1,PRAISE,true",
    })
    void each_is_noted_with_the_event_that_told_it(String name, Fact.Kind kind, boolean counts) {
        hear(name);

        assertThat(learnt).singleElement().satisfies(fact -> {
            assertThat(fact.kind()).isEqualTo(kind);
            assertThat(fact.counts()).isEqualTo(counts);
            assertThat(fact.eventId()).startsWith("/guichet/test|");
        });
    }

    @Test
    void a_service_is_one_and_the_wait_before_it_another() {
        hear("queue.ticket.finished.v1");

        assertThat(learnt).extracting(Fact::kind).containsExactly(Fact.Kind.SERVED, Fact.Kind.WAIT);
        assertThat(learnt).extracting(Fact::value).containsExactly(5.0, 1.0);
    }

    /** M3: the pauses and what came after closing are no hours kept. */
    @Test
    void hours_are_those_in_which_somebody_was_there() {
        hear("queue.window.closed.v1");

        assertThat(learnt).extracting(Fact::value).containsExactly(90.0 - 15);
    }

    /** M3: a day's posted hours, those kept within them, and their share. */
    @Test
    void a_day_that_was_compared_is_three_facts_of_one_event() {
        hear("queue.hall.hours-compared.v1");
        listener.heard(Heard.record("x", "io.guichet.queue.hall.hours-compared.v1", 32, """
                {"hallId":"h","day":"2026-11-21","postedSeconds":0,"keptSeconds":0,"at":"2026-11-22T01:00:00Z"}"""));

        assertThat(learnt)
                .extracting(Fact::kind, Fact::value, Fact::counts)
                .containsExactly(
                        tuple(Fact.Kind.POSTED, 780.0, true),
                        tuple(Fact.Kind.KEPT, 550.0, true),
                        tuple(Fact.Kind.KEEPING, 550.0 / 780, true),
                        tuple(Fact.Kind.POSTED, 0.0, true),
                        tuple(Fact.Kind.KEPT, 0.0, true),
                        tuple(Fact.Kind.KEEPING, 0.0, false));
        assertThat(learnt).extracting(Fact::day).contains(LocalDate.of(2026, 11, 20));
        assertThat(learnt.subList(0, 3))
                .extracting(Fact::eventId)
                .containsOnly(learnt.getFirst().eventId());
    }

    @Test
    void a_fault_weighs_as_it_hinders_and_a_praise_is_no_complaint() {
        hear("equipment.fault.reported.v1");
        listener.heard(Heard.record("x", "io.guichet.complaint.case.received.v1", 16, """
                {"caseId":"c","kind":"SUGGESTION","hallId":"h","at":"2026-11-23T01:00:00Z"}"""));

        assertThat(learnt).extracting(Fact::value).containsExactly(3.0);
    }

    @Test
    void a_training_is_one_fact_for_each_who_came() {
        hear("audit.training.held.v1");

        assertThat(learnt).extracting(Fact::staffId).containsExactly("s1", "s2");
        assertThat(learnt).extracting(Fact::value).containsExactly(1.0, 0.0);
    }

    @Test
    void all_else_is_left_alone_and_what_cannot_be_read_is_put_aside() {
        hear("queue.ticket.issued.v1");
        hear("audit.violation.raised.v1");
        assertThat(learnt).isEmpty();
        for (String data : List.of("{}", "[]", "null", "{\"hallId\":\"h\",\"at\":\"2026-11-23T01:00:00Z\"}")) {
            assertThatExceptionOfType(PoisonEvent.class)
                    .isThrownBy(() ->
                            listener.heard(Heard.record("r", "io.guichet.evaluation.rating.submitted.v1", 16, data)));
        }
    }

    private void hear(String name) {
        listener.heard(Heard.record("x", "io.guichet." + name, 16, Contracts.event(name)));
    }
}
