package io.guichet.audit.fact.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.fact.Fact;
import io.guichet.audit.fact.Facts;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Zones;
import io.guichet.platform.inbox.PoisonEvent;
import java.util.ArrayList;
import java.util.List;
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
            },
            new InMemoryPlaces(),
            new Zones(new InMemoryPlaces()));

    @ParameterizedTest
    @CsvSource({
        "queue.window.opened.v1,SESSION,true",
        "queue.ticket.finished.v1,SERVED,true",
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
