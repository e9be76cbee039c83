package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows S9, W7: after the end the citizen still has a word. */
class CitizensWordTest {

    private static final Followup FOLLOWUP = new Followup(Duration.ofDays(30), Duration.ofDays(60), 2);

    private final CaseFixture office = new CaseFixture();

    @Test
    void the_handling_is_rated_once_after_the_end_and_not_for_ever() {
        CaseFile closed = office.closed(Kind.COMPLAINT);
        CaseFile other = office.closed(Kind.COMPLAINT);
        office.turn(Duration.ofDays(30));

        assertThat(Aftercare.mayRate(closed, FOLLOWUP, office.clock.instant())).isTrue();
        CaseFile rated = rate(closed);

        assertThat(rated.work().aftermath().rating()).isNotNull();
        assertThat(Aftercare.mayRate(rated, FOLLOWUP, office.clock.instant())).isFalse();
        assertThatExceptionOfType(CaseRefusal.AlreadyRated.class).isThrownBy(() -> rate(rated));
        office.turn(Duration.ofMillis(1));
        assertThat(Aftercare.mayRate(other, FOLLOWUP, office.clock.instant())).isFalse();
        assertThatExceptionOfType(CaseRefusal.TimeOver.class).isThrownBy(() -> rate(other));
    }

    @Test
    void who_was_turned_away_says_how_too_and_who_waits_does_not() {
        CaseFile refused = office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null));
        assertThat(rate(refused).work().aftermath().rating()).isNotNull();

        CaseFile answered = office.answered(Kind.COMPLAINT);
        assertThat(Aftercare.mayRate(answered, FOLLOWUP, office.clock.instant()))
                .isFalse();
        assertThatExceptionOfType(CaseRefusal.WrongState.class).isThrownBy(() -> rate(answered));
    }

    @Test
    void a_case_is_reopened_within_its_time_and_rated_again_after_its_new_end() {
        CaseFile closed = rate(office.closed(Kind.COMPLAINT));
        office.turn(Duration.ofDays(60));

        CaseFile again = reopen(closed);

        assertThat(again.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(again.work().round()).isEqualTo(2);
        assertThat(again.work().aftermath()).isEqualTo(Aftermath.NONE);
        assertThat(office.files.told()).endsWith("Reopened");
        CaseFile late = office.closed(Kind.COMPLAINT);
        office.turn(Duration.ofDays(60).plusMillis(1));
        assertThat(Aftercare.mayReopen(late, FOLLOWUP, office.clock.instant())).isFalse();
        assertThatExceptionOfType(CaseRefusal.TimeOver.class).isThrownBy(() -> reopen(late));
    }

    @Test
    void twice_and_no_more() {
        CaseFile file = office.answered(Kind.COMPLAINT);
        for (int round = 1; round <= 2; round++) {
            file = reopen(file);
            file = office.did(file, "o1", (each, act) -> Intake.assign(each, act, "h1"));
            file = office.did(file, "h1", (each, act) -> Handling.verify(each, act, true, null));
            file = office.write.write(file.id(), "h1", "w" + round, "您好，已重新核实。", each -> {});
            file = office.did(file, "o2", (each, act) -> Handling.review(each, act, true, null, office.time));
        }
        CaseFile third = file;

        assertThat(Aftercare.mayReopen(third, FOLLOWUP, office.clock.instant())).isFalse();
        assertThatExceptionOfType(CaseRefusal.ReopenedEnough.class).isThrownBy(() -> reopen(third));
        assertThat(office.did(third, "o1", (each, act) -> Aftercare.reopen(each, act, null, office.time))
                        .state())
                .as("the hall may always")
                .isEqualTo(CaseState.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"RECEIVED", "ACCEPTED", "ASSIGNED", "INVESTIGATING"})
    void what_has_no_answer_is_not_reopened(CaseState state) {
        CaseFile file = switch (state) {
            case RECEIVED -> office.received(Kind.COMPLAINT);
            case ACCEPTED -> office.accepted(Kind.COMPLAINT);
            case ASSIGNED -> office.assigned(Kind.COMPLAINT);
            default -> office.proposed(Kind.COMPLAINT);
        };

        assertThat(Aftercare.mayReopen(file, FOLLOWUP, office.clock.instant())).isFalse();
        assertThatExceptionOfType(CaseRefusal.WrongState.class).isThrownBy(() -> reopen(file));
    }

    @Test
    void an_upheld_case_says_why_and_one_without_a_fault_has_no_cause() {
        Finding finding = new Finding(RootCause.EQUIPMENT, null, null, new Traces(null, null, null, "k-3", null));
        CaseFile file = office.did(
                office.calledBack(Kind.COMPLAINT),
                "o1",
                (each, act) -> Aftercare.close(each, act, Outcome.UPHELD, null, finding));

        assertThat(file.work().aftermath().finding())
                .isEqualTo(new Finding(
                        RootCause.EQUIPMENT, null, null, new Traces("hall-1-w03", "r1", null, "k-3", null)));
        assertThat(office.files.told()).endsWith("Closed", "Upheld");
        CaseFile other = office.calledBack(Kind.COMPLAINT);
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.did(
                        other, "o1", (each, act) -> Aftercare.close(each, act, Outcome.UNTRUE, null, finding)));
    }

    /** For appraisal: who is praised is as the officer found out, not as the citizen guessed. */
    @Test
    void praise_is_told_of_whom_it_was_for() {
        Finding finding = new Finding(null, null, null, new Traces(null, "s12", null, null, null));

        CaseFile file = office.did(
                office.calledBack(Kind.PRAISE),
                "o1",
                (each, act) -> Aftercare.close(each, act, Outcome.NOTED, null, finding));

        assertThat(office.files.told()).endsWith("Closed", "Praised");
        assertThat(file.work().aftermath().finding()).isNotNull();
    }

    private CaseFile rate(CaseFile file) {
        return office.did(file, Act.CITIZEN, (each, act) -> Aftercare.rate(each, act, 4, null, FOLLOWUP));
    }

    private CaseFile reopen(CaseFile file) {
        return office.did(
                file,
                Act.CITIZEN,
                (each, act) -> Aftercare.reopenByCitizen(each, act, CaseFixture.note(each), office.time, FOLLOWUP));
    }
}
