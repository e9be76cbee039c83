package io.guichet.audit.qualification.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.audit.Contracts;
import io.guichet.audit.Heard;
import io.guichet.audit.organisation.InMemoryPlaces;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.qualification.FollowExams;
import io.guichet.audit.qualification.Qualification;
import io.guichet.audit.qualification.QualificationEvent;
import io.guichet.audit.qualification.Standing;
import io.guichet.audit.shelf.InMemoryShelf;
import io.guichet.platform.inbox.PoisonEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M4, W12. Reads the samples that training and exposure write. */
class QualificationListenerTest {

    private final InMemoryShelf<Qualification, QualificationEvent> shelf = new InMemoryShelf<>(Qualification.SHAPE);
    private final QualificationListener listener =
            new QualificationListener(new FollowExams(shelf), new Zones(new InMemoryPlaces()));

    @Test
    void who_passed_is_qualified_and_who_failed_is_not() {
        hear("audit.training.planned.v1");
        hear("audit.training.held.v1");
        hear("audit.training.held.v1");

        assertThat(standing("s1")).isEqualTo(Standing.QUALIFIED);
        assertThat(standing("s2")).isEqualTo(Standing.LAPSED);
        assertThat(shelf.find("s1").value().lastEnd()).isEqualTo("2027-11-23T16:00:00Z");
        assertThat(shelf.told()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "[]", "{\"trainingId\":\"t\",\"hallId\":\"h\",\"heldOn\":\"2026-11-23\"}"})
    void what_cannot_be_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.heard(Heard.record("t", "io.guichet.audit.training.held.v1", 16, data)));
    }

    private void hear(String name) {
        listener.heard(Heard.record("x", "io.guichet." + name, 16, Contracts.event(name)));
    }

    private Standing standing(String staffId) {
        return shelf.find(staffId).value().standing();
    }
}
