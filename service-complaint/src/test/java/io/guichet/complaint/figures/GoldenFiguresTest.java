package io.guichet.complaint.figures;

import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CallBack;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.Followup;
import io.guichet.complaint.casefile.Handling;
import io.guichet.complaint.casefile.Intake;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.RefusalReason;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.Traces;
import io.guichet.complaint.deadline.DeadlineFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Row W7, formulas 6.3, on one set of cases counted by hand. All come on Monday 23 November at ten; their answers are due
 * on Friday 4 December at 17:30; it is Tuesday 8 December, ten o'clock. An office day has 420 minutes.
 */
class GoldenFiguresTest {

    private static final Instant FROM = at("2026-11-01T00:00:00");
    private static final Instant TO = at("2027-01-01T00:00:00");

    private final CaseFixture office = new CaseFixture();
    private CaseFile content;
    private CaseFile waiting;
    private CaseFile ignored;
    private CaseFile reopened;

    GoldenFiguresTest() {
        content = called(office.answered(Kind.COMPLAINT), true, CallBack.Satisfied.YES);
        waiting = office.assigned(Kind.COMPLAINT);
        ignored = office.received(Kind.COMPLAINT);
        reopened = ignored;
    }

    @BeforeEach
    void monday_to_tuesday_of_the_third_week() {
        CaseFile partly = called(office.answered(Kind.COMPLAINT), false, CallBack.Satisfied.BASICALLY);
        CaseFile unhappy = called(office.answered(Kind.COMPLAINT), true, CallBack.Satisfied.NO);
        CaseFile late = office.proposed(Kind.COMPLAINT);
        office.did(
                office.received(Kind.COMPLAINT),
                "o1",
                (file, act) -> Intake.refuse(file, act, RefusalReason.NO_FACTS, null));
        content = closed(content, new Finding(RootCause.ATTITUDE, null, null, Traces.NONE));
        closed(partly, Finding.NONE);
        office.did(content, "citizen", (file, act) -> Aftercare.rate(file, act, 4, null, Followup.DEFAULT));
        CaseFile again = closed(unhappy, new Finding(RootCause.OTHER, null, null, Traces.NONE));
        office.did(again, "citizen", (file, act) -> Aftercare.rate(file, act, 1, null, Followup.DEFAULT));
        reopened = office.did(again, "o1", (file, act) -> Aftercare.reopen(file, act, null, office.time));
        office.did(waiting, "h1", (file, act) -> Intake.giveBack(file, act, CaseFixture.note(file)));
        office.did(waiting, "o1", (file, act) -> Intake.assign(file, act, "h2"));
        office.clock.set(at("2026-12-07T10:30:00"));
        office.did(late, "o2", (file, act) -> Handling.review(file, act, true, null, office.time));
        office.did(content, "system", (file, act) -> Aftercare.noteRecurrence(file, act, List.of("another")));
        office.clock.set(at("2026-12-08T10:00:00"));
    }

    @Test
    void the_three_rates_and_their_mean() {
        Figures figures = count(Weights.SAME);

        assertThat(figures.response()).as("all but the ignored one").isEqualTo(new Rate(6.0 / 7, 6, 7));
        assertThat(figures.resolved()).as("a reopened case's answer stays").isEqualTo(new Rate(2.0 / 3, 2, 3));
        assertThat(figures.satisfied()).isEqualTo(new Rate(2.0 / 3, 2, 3));
        assertThat(figures.overall()).isCloseTo((6.0 / 7 + 2.0 / 3 + 2.0 / 3) / 3, within(1e-12));
        assertThat(count(new Weights(0.2, 0.4, 0.4)).overall())
                .isCloseTo(0.2 * 6 / 7 + 0.4 * 2 / 3 + 0.4 * 2 / 3, within(1e-12));
        assertThat(count(new Weights(1, 0, 0)).overall()).isCloseTo(6.0 / 7, within(1e-12));
    }

    @Test
    void in_time_and_how_late() {
        Figures figures = count(Weights.SAME);

        // The reopened one counts twice: its first answer was in time, the second is owed and late.
        assertThat(figures.onTime()).as("three; one late, three open and late").isEqualTo(new Rate(3.0 / 7, 3, 7));
        assertThat(figures.lateness())
                .as("90 and three times 480 minutes")
                .isEqualTo(new Lateness(4, 480L, 480L, 480L));
        assertThat(figures.unaccepted()).containsExactly(ignored.number());
        assertThat(figures.unanswered())
                .containsExactlyInAnyOrder(ignored.number(), waiting.number(), reopened.number());
    }

    @Test
    void done_again_sent_back_and_come_up_again() {
        Figures figures = count(Weights.SAME);

        assertThat(figures.reissued()).isEqualTo(new Rate(0.25, 1, 4));
        assertThat(figures.returned()).isEqualTo(new Rate(1.0 / 6, 1, 6));
        assertThat(figures.repeated()).as("all at one moment").isEqualTo(new Rate(0.0, 0, 7));
        assertThat(figures.recurred()).isEqualTo(new Rate(1.0, 1, 1));
        assertThat(figures.handled()).isEqualTo(new Rate(0.5, 1, 2));
        assertThat(figures.unexplained()).hasSize(1).doesNotContain(content.number());
    }

    @Test
    void weights_say_how_much_and_not_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(-1, 1, 1));
        assertThat(new Weights(1, 1, 1).mean(Rate.of(1, 2), Rate.of(0, 0), Rate.of(1, 1)))
                .isNull();
        assertThat(new Weights(1, 0, 1).mean(Rate.of(1, 2), Rate.of(0, 0), Rate.of(1, 1)))
                .isEqualTo(0.75);
    }

    private Figures count(Weights weights) {
        return new CountCases(DeadlineFixture.DEADLINES, weights)
                .count(office.files.received(null, FROM, TO), FROM, TO, office.clock.instant());
    }

    private CaseFile closed(CaseFile file, Finding finding) {
        return office.did(file, "o1", (each, act) -> Aftercare.close(each, act, Outcome.UPHELD, null, finding));
    }

    private CaseFile called(CaseFile file, boolean resolved, CallBack.Satisfied satisfied) {
        return office.did(
                file,
                "o1",
                (each, act) -> Aftercare.callBack(
                        each,
                        act,
                        new CallBack("o1", act.now(), CallBack.Result.REACHED, resolved, satisfied),
                        null,
                        office.time));
    }
}
