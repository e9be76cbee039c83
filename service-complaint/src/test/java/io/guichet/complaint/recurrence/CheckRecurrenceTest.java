package io.guichet.complaint.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.complaint.casefile.Aftercare;
import io.guichet.complaint.casefile.CaseFile;
import io.guichet.complaint.casefile.CaseFixture;
import io.guichet.complaint.casefile.Finding;
import io.guichet.complaint.casefile.Kind;
import io.guichet.complaint.casefile.Outcome;
import io.guichet.complaint.casefile.Recurrence;
import io.guichet.complaint.casefile.RootCause;
import io.guichet.complaint.casefile.SweepCases;
import io.guichet.complaint.casefile.Traces;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Row S9: did what was done help? */
class CheckRecurrenceTest {

    private static final Duration WITHIN = Duration.ofDays(90);
    private static final Traces PERSON = new Traces("w-other", "s9", null, null, null);

    private final CaseFixture office = new CaseFixture();
    private final SweepCases sweep = office.sweeping(new CheckRecurrence(office.files, office.change, WITHIN));

    @Test
    void nothing_again_within_the_time_means_that_it_helped() {
        CaseFile first = closed(RootCause.ATTITUDE, Traces.NONE);

        office.turn(WITHIN.minusMillis(1));
        sweep.sweep();
        assertThat(checked(first)).as("not early").isNull();
        office.turn(Duration.ofMillis(1));
        sweep.sweep();
        sweep.sweep();

        assertThat(checked(first))
                .isNotNull()
                .satisfies(check -> assertThat(check.hasRecurred()).isFalse());
        assertThat(office.files.told().stream().filter("RecurrenceChecked"::equals))
                .hasSize(1);
    }

    @Test
    void the_same_cause_at_the_same_window_is_again() {
        CaseFile first = closed(RootCause.ATTITUDE, Traces.NONE);
        office.turn(Duration.ofDays(80));
        CaseFile second = closed(RootCause.ATTITUDE, Traces.NONE);

        office.turn(Duration.ofDays(10));
        sweep.sweep();

        assertThat(checked(first))
                .isNotNull()
                .satisfies(check -> assertThat(check.cases()).containsExactly(second.id()));
    }

    @Test
    void another_cause_another_place_too_early_too_late_or_not_upheld_is_not() {
        CaseFile before = closed(RootCause.ATTITUDE, Traces.NONE);
        office.turn(Duration.ofMillis(1));
        CaseFile first = closed(RootCause.ATTITUDE, Traces.NONE);
        office.turn(Duration.ofDays(1));
        closed(RootCause.TOO_SLOW, Traces.NONE);
        closed(RootCause.ATTITUDE, PERSON);
        office.did(
                office.calledBack(Kind.COMPLAINT),
                "o1",
                (file, act) -> Aftercare.close(file, act, Outcome.PARTLY, null, Finding.NONE));
        office.turn(WITHIN.minusDays(1).plusMillis(1));
        closed(RootCause.ATTITUDE, Traces.NONE);

        sweep.sweep();

        assertThat(checked(first))
                .isNotNull()
                .satisfies(check -> assertThat(check.hasRecurred()).isFalse());
        assertThat(checked(before))
                .isNotNull()
                .satisfies(check -> assertThat(check.cases()).containsExactly(first.id()));
    }

    @Test
    void the_same_person_elsewhere_is_again() {
        CaseFile first = closed(RootCause.ATTITUDE, new Traces(null, "s9", null, null, null));
        office.turn(Duration.ofDays(1));
        CaseFile second = closed(RootCause.ATTITUDE, PERSON);
        office.turn(WITHIN);

        sweep.sweep();

        assertThat(checked(first))
                .isNotNull()
                .satisfies(check -> assertThat(check.cases()).containsExactly(second.id()));
    }

    @Test
    void while_a_later_case_is_not_decided_it_waits() {
        CaseFile first = closed(RootCause.ATTITUDE, Traces.NONE);
        office.turn(WITHIN.minusDays(1));
        CaseFile open = office.calledBack(Kind.COMPLAINT);
        office.turn(Duration.ofDays(1));
        sweep.sweep();
        assertThat(checked(first)).isNull();

        close(open, RootCause.ATTITUDE, Traces.NONE);
        office.turn(Duration.ofDays(1));
        sweep.sweep();

        assertThat(checked(first))
                .isNotNull()
                .satisfies(check -> assertThat(check.cases()).containsExactly(open.id()));
    }

    @Test
    void without_a_cause_there_is_nothing_to_check_and_a_reopened_case_is_not() {
        CaseFile without = office.closed(Kind.COMPLAINT);
        CaseFile reopened = closed(RootCause.OTHER, Traces.NONE);
        office.did(reopened, "o2", (file, act) -> Aftercare.reopen(file, act, null, office.time));
        office.turn(WITHIN.plusDays(1));

        sweep.sweep();

        assertThat(checked(without)).isNull();
        assertThat(checked(reopened)).isNull();
    }

    private CaseFile closed(RootCause cause, Traces traces) {
        return close(office.calledBack(Kind.COMPLAINT), cause, traces);
    }

    private CaseFile close(CaseFile file, RootCause cause, Traces traces) {
        return office.did(
                file,
                "o1",
                (each, act) ->
                        Aftercare.close(each, act, Outcome.UPHELD, null, new Finding(cause, null, null, traces)));
    }

    private @Nullable Recurrence checked(CaseFile file) {
        return office.now(file).work().aftermath().recurrence();
    }
}
