package io.guichet.complaint.escalation;

import static io.guichet.complaint.deadline.DeadlineFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Intake;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.PauseReason;
import io.guichet.complaint.casefile.Severity;
import io.guichet.complaint.casefile.Step;
import io.guichet.complaint.casefile.SweepCases;
import io.guichet.complaint.casefile.Timing;
import io.guichet.complaint.deadline.DeadlineFixture;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Row R6. */
class EscalateCasesTest {

    private final CaseFixture office = new CaseFixture();
    private final SweepCases sweep =
            office.sweeping(new EscalateCases(office.change, Chain.DEFAULT, DeadlineFixture.WORK));

    /** The answer is due on Friday 4 December, 17:30. */
    @ParameterizedTest(name = "at {0}: {1} steps")
    @CsvSource({
        "2026-12-03T17:29:00, 0",
        "2026-12-04T09:00:00, 1",
        "2026-12-04T17:29:00, 1",
        "2026-12-05T10:00:00, 0",
        "2026-12-07T09:00:00, 1",
        "2026-12-07T17:29:59, 1",
        "2026-12-08T09:00:00, 2",
        "2026-12-14T09:00:00, 3"
    })
    void an_ordinary_case_goes_up_with_time(String when, int steps) {
        CaseFile file = office.assigned(Kind.COMPLAINT);
        office.clock.set(at(when));

        sweep.sweep();
        sweep.sweep();

        assertThat(stepsOf(file)).hasSize(steps);
    }

    @Test
    void the_whole_way_of_a_forgotten_case() {
        CaseFile file = office.assigned(Kind.COMPLAINT);

        for (int day = 23; day <= 30; day++) passWorkingDay("2026-11-" + day);
        for (int day = 1; day <= 31; day++) passWorkingDay("2026-12-%02d".formatted(day));

        assertThat(stepsOf(file))
                .containsExactly(
                        "HANDLER:DUE_SOON", "SECTION_CHIEF:OVERDUE", "DIRECTOR:OVERDUE", "SUPERVISION_OFFICE:OVERDUE");
    }

    @Test
    void a_serious_matter_goes_up_as_soon_as_people_work() {
        CaseFile file = office.received(Kind.COMPLAINT);
        office.clock.set(at("2026-11-23T19:00:00"));
        office.did(file, "o1", (each, act) -> Intake.accept(each, act, Severity.SERIOUS, office.time));

        sweep.sweep();
        assertThat(stepsOf(file)).as("nobody is woken up").isEmpty();
        office.clock.set(at("2026-11-24T09:00:00"));
        sweep.sweep();

        assertThat(stepsOf(file)).containsExactly("SECTION_CHIEF:SERIOUS", "DIRECTOR:SERIOUS");
    }

    @Test
    void a_paused_or_answered_case_goes_nowhere() {
        CaseFile paused = office.assigned(Kind.COMPLAINT);
        office.did(
                paused,
                "m1",
                (file, act) -> Timing.pause(
                        file,
                        act,
                        PauseReason.COURT_OR_OTHER_AUTHORITY,
                        60,
                        CaseFixture.note(file),
                        office.time,
                        CaseFixture.NOTICES));
        CaseFile answered = office.answered(Kind.COMPLAINT);
        office.clock.set(at("2026-12-14T10:00:00"));

        sweep.sweep();

        assertThat(stepsOf(paused)).isEmpty();
        assertThat(stepsOf(answered)).isEmpty();
    }

    /** A sweep reads what is due and nothing else; and whatever is due is read, however often or seldom it runs. */
    @Test
    void a_case_is_looked_at_when_it_has_a_step_and_not_in_between() {
        CaseFile file = office.assigned(Kind.COMPLAINT);
        office.clock.set(at("2026-11-23T19:00:00"));
        assertThat(sweep.sweep()).as("it was changed").isEqualTo(1);

        int looked = 0;
        for (int minutes = 0; minutes < 60 * 24 * 24; minutes += 10) {
            office.clock.turn(java.time.Duration.ofMinutes(10));
            looked += sweep.sweep();
        }

        assertThat(stepsOf(file))
                .containsExactly(
                        "HANDLER:DUE_SOON", "SECTION_CHIEF:OVERDUE", "DIRECTOR:OVERDUE", "SUPERVISION_OFFICE:OVERDUE");
        assertThat(looked)
                .as("four steps and two expiries, each once to act and once to see what is next")
                .isLessThan(20);
    }

    @Test
    void many_open_cases_are_all_seen() {
        for (int made = 0; made < 120; made++) office.assigned(Kind.COMPLAINT);
        office.clock.set(at("2026-12-07T10:00:00"));

        sweep.sweep();

        assertThat(office.files.told().stream().filter("Escalated"::equals)).hasSize(120);
    }

    private void passWorkingDay(String day) {
        office.clock.set(at(day + "T10:00:00"));
        sweep.sweep();
    }

    private List<@Nullable String> stepsOf(CaseFile file) {
        return office.now(file).journal().steps().stream()
                .filter(step -> step.what().equals("escalated"))
                .<@Nullable String>map(Step::code)
                .toList();
    }
}
