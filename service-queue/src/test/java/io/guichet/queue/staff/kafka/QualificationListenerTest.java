package io.guichet.queue.staff.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.inbox.PoisonEvent;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.queue.ReceivedEvents;
import io.guichet.queue.organisation.ShortMemory;
import io.guichet.queue.staff.AuditedStaff;
import io.guichet.queue.staff.AuditedStanding;
import io.guichet.queue.staff.InMemoryAuditedStandings;
import io.guichet.queue.staff.InMemoryStaff;
import io.guichet.queue.staff.StaffFixture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M4: nobody at a window without having passed; flow 3. Reads the samples that the audit service writes. */
class QualificationListenerTest {

    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    private final InMemoryAuditedStandings standings = new InMemoryAuditedStandings();
    private final QualificationListener listener = new QualificationListener(standings);
    private final InMemoryStaff defined = new InMemoryStaff();
    private final TurnableClock clock = new TurnableClock(NINE);
    private final AuditedStaff staff =
            new AuditedStaff(defined, standings, new ShortMemory<>(Duration.ofSeconds(1), clock), clock);

    @BeforeEach
    void as_the_operator_set_them() {
        defined.given(StaffFixture.qualified("s1"));
        defined.given(StaffFixture.untrained("s2"));
    }

    @Test
    void until_audit_speaks_the_operators_word_holds() {
        assertThat(staff.find("s1").isQualifiedFor("p")).isTrue();
        assertThat(staff.find("s2").isQualifiedFor("p")).isFalse();
    }

    @Test
    void the_samples_are_read() {
        listener.onQualification(ReceivedEvents.sample("audit.qualification.granted.v1"));
        assertThat(standings.of("s1"))
                .hasValueSatisfying(told -> assertThat(told.qualified()).isTrue());
        listener.onQualification(ReceivedEvents.sample("audit.qualification.moved.v1"));
        listener.onQualification(ReceivedEvents.sample("audit.qualification.lapsed.v1"));
        listener.onQualification(ReceivedEvents.sample("audit.qualification.reinstated.v1"));
    }

    @Test
    void who_passed_is_qualified_for_what_the_examination_was_about_until_it_ends() {
        standings.heard(new AuditedStanding("s2", true, List.of("p"), NINE.plusSeconds(60), 16));

        assertThat(staff.find("s2").isQualifiedFor("p")).isTrue();
        assertThat(staff.find("s2").isQualifiedFor("q")).isFalse();
        clock.turn(Duration.ofSeconds(60));
        assertThat(staff.find("s2").isQualifiedFor("p")).isFalse();
    }

    @Test
    void who_lapsed_or_was_moved_is_not_qualified_whatever_the_operator_says() {
        standings.heard(new AuditedStanding("s1", false, List.of(), null, 16));

        assertThat(staff.find("s1").isQualifiedFor("p")).isFalse();
        defined.save(defined.find("s1").redefine(StaffFixture.qualifiedFor("s1", "p")));
        assertThat(staff.find("s1").isQualifiedFor("p")).isFalse();
        assertThat(staff.defined().find("s1").isQualifiedFor("p")).isTrue();
    }

    @Test
    void repeats_and_late_events_change_nothing() {
        standings.heard(new AuditedStanding("s1", false, List.of(), null, 32));
        standings.heard(new AuditedStanding("s1", true, List.of(), NINE.plusSeconds(60), 32));
        standings.heard(new AuditedStanding("s1", true, List.of(), NINE.plusSeconds(60), 16));
        assertThat(staff.find("s1").isQualifiedFor("p")).isFalse();

        clock.turn(Duration.ofSeconds(2));
        standings.heard(new AuditedStanding("s1", true, List.of(), NINE.plusSeconds(60), 48));
        assertThat(staff.find("s1").isQualifiedFor("p")).isTrue();
    }

    @Test
    void nobody_is_staff_on_audits_word_alone() {
        standings.heard(new AuditedStanding("s7", true, List.of(), NINE.plusSeconds(60), 16));

        assertThat(staff.known("s7")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"staffId\":\"$x\",\"standing\":\"QUALIFIED\",\"itemCodes\":[]}"})
    void what_cannot_be_read_is_put_aside(String data) {
        assertThatExceptionOfType(PoisonEvent.class)
                .isThrownBy(() -> listener.onQualification(ReceivedEvents.of("audit.qualification.granted.v1", data)));
    }
}
