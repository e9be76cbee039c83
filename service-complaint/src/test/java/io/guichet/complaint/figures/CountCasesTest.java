package io.guichet.complaint.figures;

import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.casefile.Act;
import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Handling;
import io.guichet.complaint.casefile.Intake;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.RefusalReason;
import io.guichet.complaint.casefile.Subject;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.deadline.DeadlineFixture;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 6.3. */
class CountCasesTest {

    private static final Instant FROM = at("2026-11-01T00:00:00");
    private static final Instant TO = at("2027-01-01T00:00:00");

    private final CaseFixture office = new CaseFixture();
    private final CountCases count = new CountCases(DeadlineFixture.DEADLINES);

    @Test
    void nothing_is_never_a_hundred_percent() {
        Figures figures = figures();

        assertThat(figures.response()).isEqualTo(new Rate(null, 0, 0));
        assertThat(figures.onTime().value()).isNull();
        assertThat(figures.overall()).isNull();
        assertThat(figures.lateness()).isEqualTo(new Lateness(0, null, null, null));
    }

    @Test
    void only_the_citizens_word_says_resolved_and_satisfied() {
        office.calledBack(Kind.COMPLAINT);
        CaseFile unhappy = office.answered(Kind.COMPLAINT);
        office.did(
                unhappy,
                "o1",
                (file, act) -> Aftercare.callBack(
                        file,
                        act,
                        new CallBack("o1", act.now(), CallBack.Result.REACHED, false, CallBack.Satisfied.NO),
                        null,
                        office.time));
        office.called(office.answered(Kind.COMPLAINT), CallBack.Result.NOT_REACHED);

        Figures figures = figures();

        assertThat(figures.resolved()).isEqualTo(new Rate(0.5, 1, 2));
        assertThat(figures.satisfied()).isEqualTo(new Rate(0.5, 1, 2));
        assertThat(figures.response()).isEqualTo(new Rate(1.0, 3, 3));
        assertThat(figures.overall()).isEqualTo((1.0 + 0.5 + 0.5) / 3);
    }

    @Test
    void what_is_open_and_overdue_is_late_at_once_and_what_is_not_due_is_nothing() {
        office.assigned(Kind.COMPLAINT);
        office.answered(Kind.COMPLAINT);
        office.clock.set(at("2026-12-04T17:30:00"));
        assertThat(figures().onTime()).isEqualTo(new Rate(1.0, 1, 1));

        office.clock.set(at("2026-12-04T17:30:00").plusMillis(1));
        assertThat(figures().onTime()).isEqualTo(new Rate(0.5, 1, 2));
        assertThat(figures().unanswered()).hasSize(1);
    }

    @Test
    void lateness_is_in_working_minutes() {
        office.assigned(Kind.COMPLAINT);
        office.clock.set(at("2026-12-07T10:30:00"));

        assertThat(figures().lateness()).isEqualTo(new Lateness(1, 90L, 90L, 90L));
        assertThat(Lateness.of(List.of(10L, 20L, 30L, 40L, 50L, 60L, 70L, 80L, 90L, 1_000L)))
                .isEqualTo(new Lateness(10, 50L, 90L, 1_000L));
        assertThat(Lateness.of(List.of(7L, 3L))).isEqualTo(new Lateness(2, 3L, 7L, 7L));
    }

    @Test
    void an_extension_does_not_hide_that_the_first_limit_was_missed() {
        CaseFile file = office.proposed(Kind.COMPLAINT);
        office.did(file, "h1", (each, act) -> Timing.askExtension(each, act, 5, CaseFixture.note(each), office.time));
        office.did(file, "m1", (each, act) -> Timing.decide(each, act, true, office.time, CaseFixture.NOTICES));
        office.clock.set(at("2026-12-08T10:00:00"));
        office.did(file, "o2", (each, act) -> Handling.review(each, act, true, null, office.time));

        assertThat(figures().onTime()).isEqualTo(new Rate(1.0, 1, 1));
        assertThat(figures().onTimeUnextended()).isEqualTo(new Rate(0.0, 0, 1));
    }

    @Test
    void refused_cases_are_responses_and_owe_no_answer() {
        office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null));

        assertThat(figures().response()).isEqualTo(new Rate(1.0, 1, 1));
        assertThat(figures().onTime()).isEqualTo(new Rate(null, 0, 0));
    }

    @Test
    void reopened_returned_and_repeated_are_counted() {
        office.did(
                office.calledBack(Kind.COMPLAINT), "o1", (file, act) -> Aftercare.reopen(file, act, null, office.time));
        office.clock.set(at("2026-11-24T10:00:00"));
        office.did(
                office.assigned(Kind.COMPLAINT),
                "h1",
                (file, act) -> Intake.giveBack(file, act, CaseFixture.note(file)));
        office.clock.set(at("2026-12-25T10:00:00"));
        office.received(Kind.COMPLAINT);

        Figures figures = figures();

        assertThat(figures.reissued()).isEqualTo(new Rate(1.0, 1, 1));
        assertThat(figures.returned()).isEqualTo(new Rate(0.5, 1, 2));
        assertThat(figures.repeated()).as("31 days later is not a repeat").isEqualTo(new Rate(1.0 / 3, 1, 3));
        assertThat(figures.received()).containsEntry("COMPLAINT", 3L);
    }

    @Test
    void a_withdrawn_case_is_in_no_rate() {
        CaseFile rating = office.open.rectify(Ids.next(), Subject.ofHall("hall-1"), false);
        office.did(rating, Act.SYSTEM, (file, act) -> Aftercare.withdraw(file, act, "CORRECTED"));

        Figures figures = figures();

        assertThat(figures.withdrawn()).isEqualTo(1);
        assertThat(figures.response().denominator()).isZero();
        assertThat(figures.onTime().denominator()).isZero();
    }

    @Test
    void figures_survive_erasure() {
        CaseFile closed = office.closed(Kind.COMPLAINT);
        Figures before = figures();

        office.did(closed, "o1", Aftercare::erase);

        assertThat(figures().onTime()).isEqualTo(before.onTime());
        assertThat(figures().resolved()).isEqualTo(before.resolved());
        assertThat(figures().response()).isEqualTo(before.response());
    }

    private Figures figures() {
        return count.count(office.files.received(null, FROM, TO), FROM, TO, office.clock.instant());
    }
}
