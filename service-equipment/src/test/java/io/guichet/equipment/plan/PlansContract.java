package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.DATES;
import static io.guichet.equipment.plan.PlanFixture.MONDAY;
import static io.guichet.equipment.plan.PlanFixture.NINE;
import static io.guichet.equipment.plan.PlanFixture.completed;
import static io.guichet.equipment.plan.PlanFixture.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of plans promises. */
public abstract class PlansContract {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-15T16:00:00Z");

    /** An empty one for each test. */
    protected abstract Plans plans();

    @Test
    void a_plan_comes_back_as_it_was_stored() {
        Plan added = plans().add(defined(monthly("p1")));
        assertThat(added.version()).isEqualTo(1);
        assertThat(plans().find("p1")).isEqualTo(added);

        Plan done = plans().save(
                        added.done(new Plan.Completion(PlanFixture.fuserFailed(), 12L, "mt001", NINE), DATES, "k"));
        assertThat(done.version()).isEqualTo(2);
        assertThat(plans().find("p1")).isEqualTo(done);

        Plan changed = plans().save(done.amend(PlanFixture.otherwise("FREQ=WEEKLY"), DATES, "v001", "c", NINE));
        assertThat(plans().find("p1")).isEqualTo(changed);
        assertThat(plans().find("p1").revisions())
                .singleElement()
                .satisfies(before -> assertThat(before.rule()).isEqualTo(done.rule()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> plans().find("p2"));
        assertThat(plans().known("p2")).isEmpty();
    }

    @Test
    void what_is_not_there_any_more_is_gone_from_the_store_too() {
        Plan added = plans().add(defined(monthly("p1")));
        Plan due = plans().save(added.noteTime(DATES, MIDNIGHT));
        assertThat(plans().find("p1").due().since()).isNotNull();

        plans().save(due.done(completed(MIDNIGHT, 1L), DATES, "k"));
        assertThat(plans().find("p1").due().since()).isNull();
    }

    @Test
    void the_same_plan_added_twice_is_there_once_and_an_old_version_is_refused() {
        Plan first = plans().add(defined(monthly("p1")));
        assertThat(plans().add(defined(monthly("p1")))).isEqualTo(first);
        plans().save(first.retire("m001", "k", NINE));

        assertThatExceptionOfType(Stale.class).isThrownBy(() -> plans().save(first.retire("m001", "other", NINE)));
    }

    @Test
    void a_hall_lists_what_is_due_first_first() {
        plans().add(defined(monthly("p2")));
        plans().add(defined(PlanFixture.plan("p1", PlanFixture.every("FREQ=WEEKLY;BYDAY=TU"), null, Basis.SCHEDULE)));
        Plan ended = plans().add(defined(monthly("p3")));
        plans().save(ended.retire("m001", "k", NINE));

        assertThat(ids(new Plans.Search("hall-1", null, null, null))).containsExactly("p1", "p2", "p3");
        assertThat(ids(new Plans.Search("hall-1", "printer-1", Stage.WAITING, null)))
                .containsExactly("p1", "p2");
        assertThat(ids(new Plans.Search("hall-1", null, Stage.ENDED, null))).containsExactly("p3");
        assertThat(ids(new Plans.Search("hall-2", null, null, null))).isEmpty();
        assertThat(ids(new Plans.Search("hall-1", "printer-2", null, null))).isEmpty();
    }

    @Test
    void time_moves_a_plan_on_once_at_each_step() {
        Plan plan = plans().add(defined(monthly("p1")));
        assertThat(plans().toMoveOn(MIDNIGHT.minusMillis(1), 9)).isEmpty();
        assertThat(plans().toMoveOn(MIDNIGHT, 9)).containsExactly(plan);

        Plan due = plans().save(plan.noteTime(DATES, MIDNIGHT));
        assertThat(plans().toMoveOn(MIDNIGHT, 9)).isEmpty();
        Instant later = MIDNIGHT.plus(Duration.ofDays(9));
        assertThat(plans().toMoveOn(later, 9)).containsExactly(due);
        plans().save(due.noteTime(DATES, later));
        assertThat(plans().toMoveOn(later, 9)).isEmpty();
    }

    @Test
    void a_meter_finds_the_waiting_plans_that_it_has_reached() {
        Plan plan = plans().add(defined(monthly("p1")));
        assertThat(plans().reachedBy("hall:hall-1", 4_999, 9)).isEmpty();
        assertThat(plans().reachedBy("hall:hall-2", 5_000, 9)).isEmpty();
        assertThat(plans().reachedBy("hall:hall-1", 5_000, 9)).containsExactly(plan);

        plans().save(plan.noteReading(5_000, DATES, NINE));
        assertThat(plans().reachedBy("hall:hall-1", 5_000, 9)).isEmpty();
    }

    @Test
    void the_load_counts_each_live_plan_on_its_due_day() {
        plans().add(defined(monthly("p1")));
        plans().add(defined(monthly("p2")));
        Plan ended = plans().add(defined(monthly("p3")));
        plans().save(ended.retire("m001", "k", NINE));
        LocalDate due = LocalDate.of(2026, 11, 16);

        assertThat(plans().load("hall-1", due, due.plusDays(1))).isEqualTo(new Plans.Load(2, 60));
        assertThat(plans().load("hall-1", null, due)).isEqualTo(new Plans.Load(0, 0));
        assertThat(plans().load("hall-1", due.plusDays(1), due.plusDays(7)).plans())
                .isZero();
        assertThat(plans().load("hall-2", due, due.plusDays(1)).plans()).isZero();
    }

    @Test
    void a_campaign_knows_who_has_it_done() {
        Plan one = plans().add(defined(ofCampaign("p1", "printer-1")));
        plans().add(defined(ofCampaign("p2", "printer-2")));
        plans().save(one.done(completed(NINE, null), DATES, "k"));

        assertThat(plans().progress("c1")).isEqualTo(new Plans.Progress(2, 1));
        assertThat(plans().progress("c2")).isEqualTo(new Plans.Progress(0, 0));
        assertThat(ids(new Plans.Search(null, null, null, "c1"))).containsExactlyInAnyOrder("p1", "p2");
        assertThat(ids(new Plans.Search("hall-2", null, null, "c1"))).isEmpty();
    }

    @Test
    void the_figures_see_what_was_done_lately_and_what_is_due() {
        Plan done = plans().add(defined(monthly("done")));
        plans().save(done.done(completed(NINE, 1L), DATES, "k"));
        Plan due = plans().add(defined(monthly("due")));
        plans().save(due.noteTime(DATES, MIDNIGHT));
        plans().add(defined(monthly("waiting")));

        assertThat(plans().withRuns("hall-1", NINE, 9)).extracting(Plan::id).containsExactly("done", "due");
        assertThat(plans().withRuns("hall-1", NINE.plusMillis(1), 9))
                .extracting(Plan::id)
                .containsExactly("due");
        assertThat(plans().withRuns("hall-2", NINE, 9)).isEmpty();
    }

    private static Plan ofCampaign(String id, String deviceId) {
        return PlanFixture.define(
                id,
                new Target(deviceId, "hall-1", null, "c1"),
                new Rule(new CalendarRule(null, MONDAY, Shift.NONE), null, Basis.SCHEDULE, 0));
    }

    private List<String> ids(Plans.Search search) {
        return plans().search(search, 0, 9).stream().map(Plan::id).toList();
    }

    private static Change<Plan, PlanEvent> defined(Plan plan) {
        return Change.of(plan, new PlanEvent.Defined(plan, NINE));
    }
}
