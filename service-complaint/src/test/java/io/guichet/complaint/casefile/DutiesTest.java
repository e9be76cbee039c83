package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handler, reviewer, call-back person and the rated person are different people. */
class DutiesTest {

    private final CaseFixture office = new CaseFixture();

    @ParameterizedTest(name = "{0} reviews: {1}")
    @CsvSource({"h1, false", "r1, false", "o1, true", "o2, true"})
    void the_handler_and_the_rated_person_do_not_review(String by, boolean may) {
        expect(
                may,
                office.proposed(Kind.COMPLAINT),
                by,
                (file, act) -> Handling.review(file, act, true, null, office.time));
    }

    @ParameterizedTest(name = "{0} calls back: {1}")
    @CsvSource({"h1, false", "o2, false", "r1, false", "o1, true"})
    void neither_handler_nor_reviewer_calls_back(String by, boolean may) {
        expect(
                may,
                office.answered(Kind.COMPLAINT),
                by,
                (file, act) -> Aftercare.callBack(
                        file,
                        act,
                        new CallBack(act.by(), act.now(), CallBack.Result.REACHED, true, CallBack.Satisfied.YES),
                        null,
                        office.time));
    }

    @ParameterizedTest(name = "{0} handles: {1}")
    @CsvSource({"r1, false", "h1, true"})
    void nobody_handles_a_complaint_about_the_own_person(String handler, boolean may) {
        expect(may, office.accepted(Kind.COMPLAINT), "o1", (file, act) -> Intake.assign(file, act, handler));
    }

    @ParameterizedTest(name = "{0} pauses: {1}")
    @CsvSource({"h1, false", "r1, false", "m1, true"})
    void nobody_stops_the_own_clock(String by, boolean may) {
        expect(
                may,
                office.assigned(Kind.COMPLAINT),
                by,
                (file, act) -> Timing.pause(
                        file,
                        act,
                        PauseReason.EXPERT_OPINION,
                        5,
                        CaseFixture.note(file),
                        office.time,
                        CaseFixture.NOTICES));
    }

    @ParameterizedTest(name = "{0} grants: {1}")
    @CsvSource({"h1, false", "r1, false", "m1, true"})
    void nobody_grants_the_own_extension(String by, boolean may) {
        CaseFile asked = office.did(
                office.assigned(Kind.COMPLAINT),
                "h1",
                (file, act) -> Timing.askExtension(file, act, 5, CaseFixture.note(file), office.time));
        expect(may, asked, by, (file, act) -> Timing.decide(file, act, true, office.time, CaseFixture.NOTICES));
    }

    @ParameterizedTest(name = "{0} decides: {1}")
    @CsvSource({"r1, false", "o1, true"})
    void nobody_decides_about_the_own_case(String by, boolean may) {
        expect(
                may,
                office.received(Kind.COMPLAINT),
                by,
                (file, act) -> Intake.accept(file, act, Severity.ORDINARY, office.time));
        expect(
                may,
                office.received(Kind.COMPLAINT),
                by,
                (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null));
        expect(
                may,
                office.calledBack(Kind.COMPLAINT),
                by,
                (file, act) -> Aftercare.close(file, act, Outcome.UPHELD, null, Finding.NONE));
        expect(may, office.closed(Kind.COMPLAINT), by, (file, act) -> Aftercare.reopen(file, act, null, office.time));
    }

    /** The name of an anonymous citizen is for the call-back desk. */
    @Test
    void a_handler_never_learns_an_anonymous_name() {
        CaseFile anonymous = office.open
                .open(CaseFixture.submission(Kind.COMPLAINT, "13800000000", true, "c-1"))
                .file();
        office.did(anonymous, "o1", (file, act) -> Intake.accept(file, act, Severity.ORDINARY, office.time));
        CaseFile assigned = office.did(anonymous, "o1", (file, act) -> Intake.assign(file, act, "h1"));
        BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> look =
                (file, act) -> Aftercare.openPersonal(file, act, AccessPurpose.CALL_BACK);

        expect(false, assigned, "h1", look);
        expect(false, assigned, "r1", look);
        expect(true, assigned, "o2", look);
        expect(true, office.assigned(Kind.COMPLAINT), "h1", look);
    }

    private void expect(
            boolean may, CaseFile file, String by, BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>> command) {
        if (may) {
            assertThat(office.did(file, by, command).version()).isGreaterThan(file.version());
        } else {
            assertThatExceptionOfType(CaseRefusal.SamePerson.class).isThrownBy(() -> office.did(file, by, command));
            assertThat(office.now(file)).isEqualTo(file);
        }
    }
}
