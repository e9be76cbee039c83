package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.DATES;
import static io.guichet.equipment.plan.PlanFixture.MONDAY;
import static io.guichet.equipment.plan.PlanFixture.NINE;
import static io.guichet.equipment.plan.PlanFixture.SHANGHAI;
import static io.guichet.equipment.plan.PlanFixture.allPassed;
import static io.guichet.equipment.plan.PlanFixture.completed;
import static io.guichet.equipment.plan.PlanFixture.every;
import static io.guichet.equipment.plan.PlanFixture.fuserFailed;
import static io.guichet.equipment.plan.PlanFixture.perTickets;
import static io.guichet.equipment.plan.PlanFixture.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S5: scheduled checks and maintenance. */
class PlanTest {

    private static final String MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=15";

    private final Plan both = plan("p1", every(MONTHLY), perTickets(5_000), Basis.SCHEDULE);

    @Test
    void a_day_off_is_shifted_to_a_day_on_which_people_work() {
        // 2026-11-15 is a Sunday.
        assertThat(both.due().occurrence()).isEqualTo("2026-11-15");
        assertThat(both.due().day()).isEqualTo("2026-11-16");
        assertThat(DATES.shifted(LocalDate.of(2026, 11, 15), Shift.PREVIOUS_WORKING_DAY))
                .isEqualTo("2026-11-13");
        assertThat(DATES.shifted(LocalDate.of(2026, 11, 15), Shift.NONE)).isEqualTo("2026-11-15");
        // The first days of October are a public holiday.
        assertThat(DATES.shifted(LocalDate.of(2026, 10, 1), Shift.NEXT_WORKING_DAY))
                .isEqualTo("2026-10-08");
    }

    @Test
    void past_the_announced_holidays_a_shifted_day_is_provisional() {
        assertThat(both.due().provisional()).isFalse();
        Plan yearly = plan("p2", every("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=2;INTERVAL=6"), null, Basis.SCHEDULE);
        assertThat(yearly.due().provisional()).isTrue();
    }

    @Test
    void it_is_due_from_the_first_moment_of_its_day_in_the_hall() {
        Instant midnight = at("2026-11-16", 0);
        assertThat(both.noteTime(DATES, midnight.minusMillis(1)).isEmpty()).isTrue();
        var due = both.noteTime(DATES, midnight);
        assertThat(due.events()).singleElement().isInstanceOf(PlanEvent.BecameDue.class);
        assertThat(due.after().due().by()).isEqualTo(DueBy.CALENDAR);
        assertThat(due.after().noteTime(DATES, midnight).isEmpty()).isTrue();
    }

    @Test
    void it_is_overdue_after_its_working_days_of_grace() {
        Plan due = both.noteTime(DATES, at("2026-11-16", 0)).after();
        // Two working days: Tuesday and Wednesday.
        Instant end = at("2026-11-19", 0);
        assertThat(due.noteTime(DATES, end.minusMillis(1)).isEmpty()).isTrue();
        var overdue = due.noteTime(DATES, end);
        assertThat(overdue.events()).singleElement().isInstanceOf(PlanEvent.BecameOverdue.class);
        assertThat(overdue.after().noteTime(DATES, end.plusSeconds(9)).isEmpty())
                .isTrue();
    }

    @Test
    void what_nobody_looked_at_becomes_due_and_overdue_at_once() {
        var change = both.noteTime(DATES, at("2027-03-01", 0));

        assertThat(change.events().stream().map(Object::getClass))
                .containsExactly(PlanEvent.BecameDue.class, PlanEvent.BecameOverdue.class);
        assertThat(change.after().due().stage()).isEqualTo(Stage.OVERDUE);
    }

    @Test
    void a_meter_that_comes_first_makes_it_due() {
        assertThat(both.noteReading(4_999, DATES, NINE).isEmpty()).isTrue();
        var due = both.noteReading(5_000, DATES, NINE);
        assertThat(due.after().due().by()).isEqualTo(DueBy.METER);
        assertThat(due.after().due().day()).isEqualTo(MONDAY);
        // The calendar says nothing more: it is due already.
        assertThat(due.after().noteTime(DATES, NINE).isEmpty()).isTrue();
        assertThat(due.after().noteReading(6_000, DATES, NINE).isEmpty()).isTrue();
    }

    @Test
    void by_the_schedule_the_next_day_does_not_move_with_the_work() {
        Plan early = both.done(completed(at("2026-11-10", 9), 100L), DATES, "k").after();
        Plan late = both.done(completed(at("2026-11-20", 9), 100L), DATES, "k").after();
        Plan monthsLate =
                both.done(completed(at("2027-01-20", 9), 100L), DATES, "k").after();

        assertThat(early.due().occurrence()).isEqualTo("2026-12-15");
        assertThat(late.due().occurrence()).isEqualTo("2026-12-15");
        assertThat(monthsLate.due().occurrence()).isEqualTo("2027-02-15");
        assertThat(early.due().reading()).isEqualTo(10_000);
    }

    @Test
    void from_completion_the_next_day_follows_the_work() {
        Plan plan = plan("p", every("FREQ=MONTHLY;INTERVAL=3"), perTickets(5_000), Basis.COMPLETION);

        Plan done =
                plan.done(completed(at("2026-11-10", 9), 1_234L), DATES, "k").after();

        assertThat(done.due().occurrence()).isEqualTo("2027-02-10");
        assertThat(done.due().reading()).isEqualTo(6_234);
    }

    @Test
    void by_the_schedule_a_meter_passed_several_times_is_due_next_at_the_next_multiple() {
        assertThat(nextReading(4_000L)).isEqualTo(10_000);
        assertThat(nextReading(5_000L)).isEqualTo(10_000);
        assertThat(nextReading(17_500L)).isEqualTo(20_000);
        assertThat(nextReading(null)).isEqualTo(10_000);
    }

    @Test
    void once_is_once() {
        Plan once = plan("p", new CalendarRule(null, MONDAY, Shift.NONE), null, Basis.SCHEDULE);

        Plan done = once.done(completed(NINE, null), DATES, "k").after();

        assertThat(done.due().stage()).isEqualTo(Stage.ENDED);
        assertThatExceptionOfType(PlanRefusal.Ended.class)
                .isThrownBy(() -> done.done(completed(NINE, null), DATES, "k2"));
    }

    @Test
    void a_run_is_on_time_until_the_moment_it_is_overdue() {
        Plan due = both.noteTime(DATES, at("2026-11-16", 0)).after();
        Instant end = at("2026-11-19", 0);

        assertThat(run(due, end.minusMillis(1)).onTime()).isTrue();
        // Nobody has noted it yet, and still it is late.
        assertThat(run(due, end).onTime()).isFalse();
        assertThat(run(due.noteTime(DATES, end).after(), end).onTime()).isFalse();
    }

    @Test
    void each_failed_item_asks_for_a_work_order_of_its_own() {
        var completion = new Plan.Completion(fuserFailed(), 1L, "mt001", NINE);

        Run run = both.done(completion, DATES, "k").after().runs().getLast();

        assertThat(run.failures()).singleElement().satisfies(failed -> {
            assertThat(failed.itemId()).isEqualTo("fuser");
            assertThat(failed.workOrderId()).isNotNull();
        });
        assertThat(both.done(completion, DATES, "k").after().runs().getLast()).isEqualTo(run);
    }

    @Test
    void every_item_is_answered_once_and_nothing_else() {
        refuses(List.of());
        refuses(List.of(allPassed().getFirst()));
        refuses(List.of(allPassed().getFirst(), allPassed().getFirst()));
        refuses(List.of(
                allPassed().getFirst(), allPassed().getLast(), allPassed().getLast()));
        refuses(List.of(allPassed().getFirst(), new ItemResult("other", true, null, null)));
        both.done(new Plan.Completion(allPassed().reversed(), 1L, "mt001", NINE), DATES, "k");
    }

    @Test
    void a_retired_plan_is_never_due_again() {
        Plan retired = both.retire("m001", "k", NINE).after();

        assertThat(retired.noteTime(DATES, at("2030-01-01", 0)).isEmpty()).isTrue();
        assertThat(retired.noteReading(9_999_999, DATES, NINE).isEmpty()).isTrue();
        assertThatExceptionOfType(PlanRefusal.Ended.class).isThrownBy(() -> retired.retire("m001", "k2", NINE));
    }

    @Test
    void the_latest_24_runs_are_kept() {
        Plan plan = both;
        for (int i = 0; i < Plan.RUNS_KEPT + 3; i++) {
            plan = plan.done(completed(at("2026-11-10", 9).plusSeconds(i), 1L), DATES, "k" + i)
                    .after();
        }
        assertThat(plan.runs()).hasSize(Plan.RUNS_KEPT);
        assertThat(plan.runs().getLast().at()).isEqualTo(at("2026-11-10", 9).plusSeconds(Plan.RUNS_KEPT + 2));
    }

    @Test
    void a_rule_has_a_calendar_or_a_meter_and_at_most_60_days_of_grace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(null, null, Basis.SCHEDULE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(null, perTickets(1), Basis.SCHEDULE, 61));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rule(null, perTickets(1), Basis.SCHEDULE, -1));
        assertThat(new Rule(null, perTickets(1), Basis.SCHEDULE, 60).graceDays())
                .isEqualTo(60);
        assertThatIllegalArgumentException().isThrownBy(() -> perTickets(0));
        assertThatIllegalArgumentException().isThrownBy(() -> perTickets(MeterRule.MOST + 1));
    }

    private Long nextReading(@org.jspecify.annotations.Nullable Long reading) {
        Long next =
                both.done(completed(NINE, reading), DATES, "k").after().due().reading();
        return java.util.Objects.requireNonNull(next);
    }

    private static Run run(Plan plan, Instant at) {
        return plan.done(completed(at, 1L), DATES, "k").after().runs().getLast();
    }

    private void refuses(List<ItemResult> results) {
        assertThatExceptionOfType(PlanRefusal.ChecklistIncomplete.class)
                .isThrownBy(() -> both.done(new Plan.Completion(results, 1L, "mt001", NINE), DATES, "k"));
    }

    private static Instant at(String day, int hour) {
        return LocalDate.parse(day).atTime(hour, 0).atZone(SHANGHAI).toInstant();
    }
}
