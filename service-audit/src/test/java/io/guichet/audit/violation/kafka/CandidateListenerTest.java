package io.guichet.audit.violation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.audit.violation.Origin;
import io.guichet.audit.violation.Violation;
import io.guichet.audit.violation.ViolationFixture;
import io.guichet.platform.inbox.PoisonEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Flows 4 to 6: C1, C3, C4, C7, C12, R2, M3, S9, W10, W12. Reads the samples that the others write. */
class CandidateListenerTest {

    private final ViolationFixture fixture = new ViolationFixture();
    private final CandidateListener listener = new CandidateListener(fixture.raise);

    @ParameterizedTest
    @CsvSource({
        "queue.window.second-session-refused.v1,C1,QUEUE",
        "queue.window.unattended.v1,R2,QUEUE",
        "queue.window.left-open.v1,C4,QUEUE",
        "queue.hall.line-unattended.v1,M3,QUEUE",
        "queue.hall.below-minimum.v1,M3,QUEUE",
        "complaint.case.upheld.v1,W5,COMPLAINT",
        "audit.exposure.recorded.v1,W12,EXPOSURE",
        "equipment.asset.move-refused.v1,C10,EQUIPMENT",
        "equipment.round.finding.v1,C2,EQUIPMENT",
        "equipment.custody.sign-refused.v1,C12,EQUIPMENT",
        "equipment.incident.recorded.v1,C3,EQUIPMENT",
    })
    void what_others_tell_becomes_a_candidate_once(String name, String rule, Origin.Kind kind) {
        hear(name);
        hear(name);

        List<Violation> raised = all();
        assertThat(raised).hasSize(1);
        assertThat(raised.getFirst().ruleCode()).isEqualTo(rule);
        assertThat(raised.getFirst().origin().kind()).isEqualTo(kind);
        assertThat(raised.getFirst().state()).isEqualTo(Violation.State.CANDIDATE);
    }

    @Test
    void a_finding_about_people_becomes_one_and_a_finding_about_a_device_does_not() {
        hear("audit.finding.raised.v1");
        String device =
                Contracts.event("audit.finding.raised.v1").replaceAll("\"(staffId|unitId)\":\"[^\"]*\"", "\"$1\":null");
        listener.heard(Heard.record("f2", "io.guichet.audit.finding.raised.v1", 16, device));

        assertThat(all())
                .hasSize(1)
                .first()
                .satisfies(one -> assertThat(one.origin().kind()).isEqualTo(Origin.Kind.INSPECTION));
    }

    @ParameterizedTest
    @CsvSource({"SEAL_BROKEN,C7", "SOCKET_DRIFT,C10", "WRONG_PLACE,C10", "UNEXPECTED,"})
    void what_a_round_found_is_held_against_who_keeps_the_device(String kind, @Nullable String rule) {
        String told = Contracts.event("equipment.round.finding.v1").replace("UNAPPROVED_SOFTWARE", kind);
        listener.heard(Heard.record("r", "io.guichet.equipment.round.finding.v1", 16, told));

        if (rule == null) {
            assertThat(all()).isEmpty();
        } else {
            assertThat(all()).singleElement().satisfies(one -> {
                assertThat(one.ruleCode()).isEqualTo(rule);
                assertThat(one.concerned().staffId()).isEqualTo("s1");
            });
        }
    }

    /** C3, C7: an incident is held against who answers for the device, if anybody is known to. */
    @ParameterizedTest
    @CsvSource({"FOREIGN_MEDIA,C2", "FILES_DELETED,C6", "CASE_OPENED,C7", "DAMAGED,C7", "OTHER,"})
    void an_incident_is_held_against_who_answers_for_the_device(String kind, @Nullable String rule) {
        String told = Contracts.event("equipment.incident.recorded.v1").replace("OUTSIDER_OPERATED", kind);
        listener.heard(Heard.record("i", "io.guichet.equipment.incident.recorded.v1", 16, told));

        if (rule == null) {
            assertThat(all()).isEmpty();
        } else {
            assertThat(all()).singleElement().satisfies(one -> {
                assertThat(one.ruleCode()).isEqualTo(rule);
                assertThat(one.concerned().staffId()).isEqualTo("s1");
                assertThat(one.concerned().windowId()).isEqualTo("w1");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "equipment.asset.return-refused.v1",
                "equipment.incident.closed.v1",
                "queue.window.opened.v1",
                "complaint.case.closed.v1",
                "queue.hall.day-ended.v1"
            })
    void all_else_accuses_nobody(String name) {
        hear(name);

        assertThat(all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"hallId\":\"h\"}"})
    void what_cannot_be_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.heard(Heard.record("x", "io.guichet.complaint.case.upheld.v1", 16, data)));
    }

    private void hear(String name) {
        listener.heard(Heard.record("x", "io.guichet." + name, 16, Contracts.event(name)));
    }

    private List<Violation> all() {
        return fixture.shelf.list(Wanted.all(), 0, 10).stream()
                .map(Stored::value)
                .toList();
    }
}
