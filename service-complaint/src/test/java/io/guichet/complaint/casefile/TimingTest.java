package io.guichet.complaint.casefile;

import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.complaint.deadline.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimingTest {

    private static final Instant DUE = at("2026-12-04T17:30:00");

    private final CaseFixture office = new CaseFixture();

    @ParameterizedTest(name = "asked at {0}: {1}")
    @CsvSource({
        "2026-12-03T17:30:00, true",
        "2026-12-03T17:29:59, true",
        "2026-12-04T09:00:00, true",
        "2026-12-04T09:00:01, false",
        "2026-12-04T18:00:00, false"
    })
    void an_extension_is_asked_a_working_day_before(String when, boolean inTime) {
        CaseFile file = office.assigned(Kind.COMPLAINT);
        assertThat(dueOf(file)).isEqualTo(DUE);
        office.clock.set(at(when));

        if (inTime) assertThat(ask(file, 5).terms().extension()).isNotNull();
        else assertThatExceptionOfType(CaseRefusal.ExtensionTooLate.class).isThrownBy(() -> ask(file, 5));
    }

    @Test
    void granted_it_moves_the_limit_denied_it_does_not_and_either_way_it_was_the_one() {
        CaseFile granted = ask(office.assigned(Kind.COMPLAINT), 5);
        CaseFile denied = ask(office.assigned(Kind.COMPLAINT), 5);
        assertThat(dueOf(granted)).isEqualTo(DUE);

        granted = office.did(
                granted, "m1", (file, act) -> Timing.decide(file, act, true, office.time, CaseFixture.NOTICES));
        denied = office.did(
                denied, "m1", (file, act) -> Timing.decide(file, act, false, office.time, CaseFixture.NOTICES));

        assertThat(dueOf(granted)).isEqualTo(at("2026-12-11T17:30:00"));
        assertThat(dueOf(denied)).isEqualTo(DUE);
        for (CaseFile each : new CaseFile[] {granted, denied}) {
            assertThatExceptionOfType(CaseRefusal.ExtensionUsed.class).isThrownBy(() -> ask(each, 1));
            assertThatExceptionOfType(CaseRefusal.WrongState.class)
                    .isThrownBy(() -> office.did(
                            each,
                            "m1",
                            (file, act) -> Timing.decide(file, act, true, office.time, CaseFixture.NOTICES)));
        }
    }

    @Test
    void an_extension_is_not_granted_when_the_limit_has_ended() {
        CaseFile asked = ask(office.assigned(Kind.COMPLAINT), 5);
        office.clock.set(DUE.plusMillis(1));

        assertThatExceptionOfType(CaseRefusal.ExtensionTooLate.class)
                .isThrownBy(() -> office.did(
                        asked, "m1", (file, act) -> Timing.decide(file, act, true, office.time, CaseFixture.NOTICES)));
    }

    @ParameterizedTest
    @CsvSource({"10, true", "11, false"})
    void an_extension_has_a_maximum(int amount, boolean may) {
        CaseFile file = office.assigned(Kind.COMPLAINT);

        if (may) assertThat(ask(file, amount).terms().extension()).isNotNull();
        else assertThatExceptionOfType(CaseRefusal.ExtensionTooLong.class).isThrownBy(() -> ask(file, amount));
    }

    @ParameterizedTest
    @CsvSource({"15, true", "16, false"})
    void a_pause_has_a_maximum(int days, boolean may) {
        CaseFile file = office.assigned(Kind.COMPLAINT);

        if (may) assertThat(pause(file, days).terms().pauses()).hasSize(1);
        else assertThatExceptionOfType(CaseRefusal.PauseTooLong.class).isThrownBy(() -> pause(file, days));
    }

    @Test
    void a_pause_ends_by_itself_or_earlier_and_is_not_doubled() {
        CaseFile file = office.assigned(Kind.COMPLAINT);
        office.clock.set(at("2026-11-25T09:00:00"));
        CaseFile paused = pause(file, 7);
        assertThat(dueOf(paused)).isEqualTo(at("2026-12-11T17:30:00"));
        assertThatExceptionOfType(CaseRefusal.WrongState.class).isThrownBy(() -> pause(file, 1));

        office.clock.set(at("2026-11-26T09:00:00"));
        CaseFile resumed = office.did(file, "o1", (each, act) -> Timing.resume(each, act, office.time));

        assertThat(dueOf(resumed)).isEqualTo(at("2026-12-07T17:30:00"));
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.did(file, "o1", (each, act) -> Timing.resume(each, act, office.time)));
    }

    @Test
    void an_overdue_case_is_not_paused_and_a_paused_one_is_not_overdue() {
        CaseFile late = office.assigned(Kind.COMPLAINT);
        CaseFile paused = pause(office.assigned(Kind.COMPLAINT), 15);
        office.clock.set(DUE.plusMillis(1));

        assertThatExceptionOfType(CaseRefusal.AlreadyOverdue.class).isThrownBy(() -> pause(late, 1));
        assertThat(answerOf(paused).isLate(office.clock.instant())).isFalse();
        assertThat(answerOf(late).isLate(office.clock.instant())).isTrue();
        assertThat(answerOf(late).isLate(DUE)).isFalse();
    }

    @Test
    void an_expiry_is_told_once() {
        CaseFile file = office.assigned(Kind.COMPLAINT);
        SweepCases sweep = office.sweeping();
        sweep.sweep();
        assertThat(sweep.sweep()).as("nothing changed since").isZero();
        office.clock.set(DUE.plusMillis(1));

        sweep.sweep();
        sweep.sweep();

        assertThat(office.files.told().stream().filter("Overdue"::equals)).hasSize(1);
        assertThat(office.now(file).journal().steps().getLast().what()).isEqualTo("overdue");
    }

    @Test
    void when_the_next_years_holidays_are_known_deadlines_move_once_and_it_is_told() {
        office.clock.set(at("2026-12-28T10:00:00"));
        CaseFile file = office.assigned(Kind.COMPLAINT);
        assertThat(file.terms().isProvisional()).isTrue();
        assertThat(dueOf(file)).isEqualTo(at("2027-01-08T17:30:00"));
        Timekeeping later =
                CaseFixture.timekeeping(DeadlineFixture.withData(LocalDate.of(2027, 12, 31), LocalDate.of(2027, 1, 1)));
        SweepCases unchanged = office.sweeping();
        SweepCases sweep = office.sweeping(later);

        unchanged.sweep();
        assertThat(office.files.told()).doesNotContain("DeadlineMoved");
        sweep.sweep();
        sweep.sweep();

        assertThat(dueOf(office.now(file))).isEqualTo(at("2027-01-11T17:30:00"));
        assertThat(office.now(file).terms().isProvisional()).isFalse();
        assertThat(office.files.told().stream().filter("DeadlineMoved"::equals)).hasSize(1);
    }

    @Test
    void a_serious_matter_has_minutes_for_the_first_contact() {
        CaseFile serious = office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.accept(file, act, Severity.SERIOUS, office.time));
        CaseFile ordinary = office.accepted(Kind.COMPLAINT);

        assertThat(serious.terms()
                        .running(Purpose.CONTACT)
                        .orElseThrow()
                        .deadline()
                        .dueAt())
                .isEqualTo(at("2026-11-23T12:00:00"));
        assertThat(ordinary.terms().running(Purpose.CONTACT)).isEmpty();
    }

    @Test
    void a_step_of_the_chain_is_taken_once_in_a_round() {
        CaseFile file = office.assigned(Kind.COMPLAINT);

        office.did(file, "system", (each, act) -> Timing.escalate(each, act, "DIRECTOR", "OVERDUE"));
        office.did(file, "system", (each, act) -> Timing.escalate(each, act, "DIRECTOR", "OVERDUE"));

        assertThat(office.files.told().stream().filter("Escalated"::equals)).hasSize(1);
        office.turn(Duration.ofDays(1));
    }

    private CaseFile ask(CaseFile file, int amount) {
        return office.did(
                file, "h1", (each, act) -> Timing.askExtension(each, act, amount, CaseFixture.note(each), office.time));
    }

    private CaseFile pause(CaseFile file, int days) {
        return office.did(
                file,
                "m1",
                (each, act) -> Timing.pause(
                        each,
                        act,
                        PauseReason.WAITING_FOR_CITIZEN,
                        days,
                        CaseFixture.note(each),
                        office.time,
                        CaseFixture.NOTICES));
    }

    private static CaseClock answerOf(CaseFile file) {
        return file.terms().running(Purpose.ANSWER).orElseThrow();
    }

    private static Instant dueOf(CaseFile file) {
        return answerOf(file).deadline().dueAt();
    }
}
