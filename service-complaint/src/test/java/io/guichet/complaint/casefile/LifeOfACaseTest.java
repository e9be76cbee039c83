package io.guichet.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.complaint.deadline.Purpose;
import io.guichet.platform.domain.Change;
import io.guichet.platform.ids.Ids;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows S9 and W7: every case is accepted or refused, answered, called back, closed. */
class LifeOfACaseTest {

    private final CaseFixture office = new CaseFixture();

    @Test
    void a_complaint_goes_all_the_way() {
        CaseFile closed = office.closed(Kind.COMPLAINT);

        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.work().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(closed.people()).isEqualTo(new People("h1", "o2", "o1"));
        assertThat(closed.terms().clocks()).noneMatch(CaseClock::isRunning);
        assertThat(office.files.told())
                .containsExactly(
                        "Received", "Accepted", "Assigned", "Verified", "Answered", "CalledBack", "Closed", "Upheld");
        assertThat(closed.journal().steps()).extracting(Step::what).contains("reply-proposed", "closed");
    }

    /** What may be done in which state, and nothing else. */
    @Test
    void every_command_in_every_state() {
        Map<CaseState, Function<CaseFixture, CaseFile>> cases = new LinkedHashMap<>();
        cases.put(CaseState.RECEIVED, in -> in.received(Kind.COMPLAINT));
        cases.put(CaseState.ACCEPTED, in -> in.accepted(Kind.COMPLAINT));
        cases.put(CaseState.ASSIGNED, in -> in.assigned(Kind.COMPLAINT));
        cases.put(CaseState.INVESTIGATING, in -> in.proposed(Kind.COMPLAINT));
        cases.put(CaseState.ANSWERED, in -> in.answered(Kind.COMPLAINT));
        cases.put(CaseState.CALLED_BACK, in -> in.calledBack(Kind.COMPLAINT));
        cases.put(CaseState.CLOSED, in -> in.closed(Kind.COMPLAINT));
        cases.put(
                CaseState.REFUSED,
                in -> in.did(
                        in.received(Kind.COMPLAINT),
                        "o1",
                        (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null)));
        Map<Set<CaseState>, BiFunction<CaseFile, Act, Change<CaseFile, CaseEvent>>> commands = new LinkedHashMap<>();
        Timekeeping time = office.time;
        commands.put(Set.of(CaseState.RECEIVED), (file, act) -> Intake.accept(file, act, Severity.ORDINARY, time));
        commands.put(
                Set.of(CaseState.ACCEPTED, CaseState.ASSIGNED, CaseState.INVESTIGATING),
                (file, act) -> Intake.assign(file, act, "h2"));
        commands.put(
                Set.of(CaseState.ASSIGNED, CaseState.INVESTIGATING),
                (file, act) -> Handling.contact(file, act, true, null));
        commands.put(Set.of(CaseState.INVESTIGATING), (file, act) -> Handling.review(file, act, true, null, time));
        commands.put(
                Set.of(CaseState.ANSWERED, CaseState.CALLED_BACK, CaseState.CLOSED),
                (file, act) -> Aftercare.reopen(file, act, null, time));
        commands.put(
                Set.of(CaseState.CALLED_BACK),
                (file, act) -> Aftercare.close(file, act, Outcome.PARTLY, null, Finding.NONE));
        commands.put(Set.of(CaseState.CLOSED, CaseState.REFUSED), Aftercare::erase);

        cases.forEach((state, made) -> commands.forEach((allowed, command) -> {
            CaseFixture fresh = new CaseFixture();
            CaseFile file = made.apply(fresh);
            assertThat(file.state()).isEqualTo(state);
            if (allowed.contains(state)) {
                assertThat(fresh.did(file, "s9", command).version()).isGreaterThan(file.version());
            } else {
                assertThatExceptionOfType(CaseRefusal.WrongState.class)
                        .as("%s %s", state, allowed)
                        .isThrownBy(() -> fresh.did(file, "s9", command));
                assertThat(fresh.now(file)).isEqualTo(file);
            }
        }));
    }

    @Test
    void a_refused_case_tells_why_and_is_over() {
        CaseFile refused = office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.refuse(file, act, RefusalReason.NOT_OUR_DUTY, null));

        assertThat(refused.state().isOpen()).isFalse();
        assertThat(refused.terms().nextDueAt()).isEmpty();
        assertThat(refused.journal().steps().getLast().code()).isEqualTo("NOT_OUR_DUTY");
    }

    @Test
    void who_is_blamed_waits_for_the_facts() {
        CaseFile assigned = office.assigned(Kind.COMPLAINT);
        CaseFile praise = office.assigned(Kind.PRAISE);

        assertThatExceptionOfType(CaseRefusal.NotVerified.class)
                .isThrownBy(() -> office.write.write(assigned.id(), "h1", Ids.next(), "您好，已处理。", file -> {}));
        assertThat(office.write
                        .write(praise.id(), "h1", Ids.next(), "感谢您的表扬。", file -> {})
                        .state())
                .isEqualTo(CaseState.INVESTIGATING);
    }

    @ParameterizedTest
    @CsvSource({"COMPLAINT, ADOPTED", "COMPLAINT, NOTED", "RECTIFICATION, ADOPTED"})
    void an_outcome_fits_the_kind(Kind kind, Outcome outcome) {
        assertThat(kind.mayEnd(outcome)).isFalse();
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.did(
                        office.calledBack(Kind.COMPLAINT),
                        "o1",
                        (file, act) -> Aftercare.close(file, act, Outcome.NOTED, null, Finding.NONE)));
    }

    @Test
    void nobody_is_blamed_against_the_facts() {
        CaseFile untrue = office.did(
                office.assigned(Kind.COMPLAINT), "h1", (file, act) -> Handling.verify(file, act, false, null));
        office.write.write(untrue.id(), "h1", Ids.next(), "您好，经核实情况不属实。", file -> {});
        office.did(untrue, "o2", (file, act) -> Handling.review(file, act, true, null, office.time));
        CaseFile called = office.called(office.now(untrue), CallBack.Result.REACHED);

        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.did(
                        called, "o1", (file, act) -> Aftercare.close(file, act, Outcome.UPHELD, null, Finding.NONE)));
        assertThat(office.did(
                                called,
                                "o1",
                                (file, act) -> Aftercare.close(file, act, Outcome.UNTRUE, null, Finding.NONE))
                        .state())
                .isEqualTo(CaseState.CLOSED);
        assertThat(office.files.told()).doesNotContain("Upheld");
    }

    @Test
    void three_days_of_trying_are_enough_three_calls_on_one_day_are_not() {
        CaseFile file = office.answered(Kind.COMPLAINT);

        for (int call = 0; call < 3; call++) office.called(file, CallBack.Result.NOT_REACHED);
        assertThat(office.now(file).state()).isEqualTo(CaseState.ANSWERED);
        office.turn(Duration.ofDays(1));
        office.called(file, CallBack.Result.NOT_REACHED);
        assertThat(office.now(file).state()).isEqualTo(CaseState.ANSWERED);
        office.turn(Duration.ofDays(1));
        office.called(file, CallBack.Result.NOT_REACHED);

        assertThat(office.now(file).state()).isEqualTo(CaseState.CALLED_BACK);
    }

    @Test
    void whoever_can_be_reached_is_called() {
        CaseFile file = office.answered(Kind.COMPLAINT);

        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() -> office.called(file, CallBack.Result.NO_CONTACT));
    }

    @Test
    void a_reopened_case_owes_an_answer_again_by_the_rule_it_came_in_with() {
        CaseFile closed = office.closed(Kind.COMPLAINT);
        office.turn(Duration.ofDays(7));

        CaseFile again = office.did(closed, "o2", (file, act) -> Aftercare.reopen(file, act, null, office.time));

        assertThat(again.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(again.work().round()).isEqualTo(2);
        assertThat(again.people()).isEqualTo(People.NOBODY);
        CaseClock owed = again.terms().running(Purpose.ANSWER).orElseThrow();
        assertThat(owed.rule().version()).isEqualTo(1);
        assertThat(owed.deadline().dueAt()).isEqualTo(DeadlineFixture.at("2026-12-11T17:30:00"));
    }

    @Test
    void a_case_given_back_keeps_its_limits() {
        CaseFile assigned = office.assigned(Kind.COMPLAINT);

        CaseFile back = office.did(assigned, "h1", (file, act) -> Intake.giveBack(file, act, CaseFixture.note(file)));

        assertThat(back.state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(back.people().handler()).isNull();
        assertThat(back.terms()).isEqualTo(assigned.terms());
    }

    @Test
    void the_same_command_twice_is_one() {
        CaseFile file = office.received(Kind.COMPLAINT);
        String command = Ids.next();

        CaseFile first = office.change.change(
                file.id(), "o1", command, (each, act) -> Intake.accept(each, act, Severity.ORDINARY, office.time));
        CaseFile second = office.change.change(
                file.id(), "o1", command, (each, act) -> Intake.accept(each, act, Severity.ORDINARY, office.time));

        assertThat(second).isEqualTo(first);
        assertThat(office.files.told()).containsExactly("Received", "Accepted");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void every_kind_has_its_clocks_from_the_start(Kind kind) {
        CaseFile file = kind == Kind.RECTIFICATION
                ? office.open.rectify(Ids.next(), Subject.ofHall("hall-1"), false)
                : office.received(kind);

        assertThat(file.terms().nextDueAt()).isPresent();
        assertThat(file.state()).isEqualTo(kind == Kind.RECTIFICATION ? CaseState.ACCEPTED : CaseState.RECEIVED);
    }

    @Test
    void a_forbidden_phrase_keeps_the_reply_as_a_draft() {
        CaseFile file = office.did(
                office.assigned(Kind.COMPLAINT), "h1", (each, act) -> Handling.verify(each, act, true, null));

        assertThatExceptionOfType(CaseRefusal.ForbiddenPhrase.class)
                .isThrownBy(() -> office.write.write(file.id(), "h1", Ids.next(), "这不归我管！", each -> {}))
                .satisfies(refused -> assertThat(refused.hits()).hasSize(1));

        Reply draft = java.util.Objects.requireNonNull(office.now(file).work().reply());
        assertThat(draft.stage()).isEqualTo(Reply.Stage.DRAFT);
        assertThat(CaseFixture.KEYS.open(file, "reply", draft.text())).isEqualTo("这不归我管！");
        assertThatExceptionOfType(CaseRefusal.WrongState.class)
                .isThrownBy(() ->
                        office.did(file, "o2", (each, act) -> Handling.review(each, act, true, null, office.time)));
    }
}
