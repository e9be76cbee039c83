package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.NINE;
import static io.guichet.equipment.plan.PlanFixture.SHANGHAI;
import static io.guichet.equipment.plan.PlanFixture.TIMES;
import static io.guichet.equipment.plan.PlanFixture.WORK;
import static io.guichet.equipment.plan.PlanFixture.count;
import static io.guichet.equipment.plan.PlanFixture.every;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.platform.domain.VersionMismatch;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S5: a plan is changed by those who do not do its work, and what it was is kept. */
class ChangePlanTest {

    private static final CalendarRule MID_MONTH = every("FREQ=MONTHLY;BYMONTHDAY=15");

    private final TurnableClock clock = new TurnableClock(NINE);
    private final WorkingCalendar calendar = WorkingCalendar.ofChina();
    private final InMemoryPlans plans = new InMemoryPlans();
    private final Meters meters = new InMemoryMeters();
    private final InMemoryDevices devices = new InMemoryDevices(DeviceFixture.printer("printer-1"));
    private final DefinePlan define = new DefinePlan(plans, meters, TIMES, calendar, clock);
    private final ChangePlan changePlan = new ChangePlan(plans, meters, devices, TIMES, calendar, clock);
    private final FinishPlannedWork finish = new FinishPlannedWork(plans, meters, TIMES, calendar, clock);
    private final NoteDuePlans note = new NoteDuePlans(plans, meters, TIMES, calendar, clock);

    private Plan plan;

    @BeforeEach
    void define() {
        plan = define.define(devices.find("printer-1"), wish(MID_MONTH, null, 2), "k");
    }

    @Test
    void what_it_was_is_kept_by_value_with_who_changed_it() {
        Plan changed = change(wish(every("FREQ=WEEKLY;BYDAY=FR"), null, 2), null);

        assertThat(changed.due().day()).isEqualTo("2026-11-06");
        assertThat(changed.revisions())
                .containsExactly(
                        new Revision(WORK, plan.rule(), LocalDate.parse("2026-11-16"), null, "v001", clock.instant()));
        Plan again = change(wish(MID_MONTH, null, 2), null);
        assertThat(again.revisions()).hasSize(2);
        assertThat(again.due().day()).isEqualTo(plan.due().day());
    }

    @Test
    void the_same_command_changes_it_once_and_an_old_version_is_refused() {
        var ask = new ChangePlan.Ask("v001", new IfMatch(plan.version()), "c1");
        Plan changed = changePlan.change(plan.id(), wish(MID_MONTH, null, 5), null, ask);

        assertThat(changePlan.change(plan.id(), wish(MID_MONTH, null, 5), null, ask))
                .isEqualTo(changed);
        var late = new ChangePlan.Ask("v002", new IfMatch(plan.version()), "c2");
        assertThatExceptionOfType(VersionMismatch.class)
                .isThrownBy(() -> changePlan.change(plan.id(), wish(MID_MONTH, null, 6), null, late));
        assertThat(plans.find(plan.id()).revisions()).hasSize(1);
    }

    @Test
    void what_is_not_different_changes_nothing() {
        assertThat(change(wish(MID_MONTH, null, 2), null)).isEqualTo(plan);
    }

    @Test
    void the_next_day_is_set_from_today_on_and_the_rule_goes_on_from_it() {
        LocalDate today = NINE.atZone(SHANGHAI).toLocalDate();
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> change(wish(MID_MONTH, null, 2), today.minusDays(1)));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> change(wish(MID_MONTH, null, 2), LocalDate.of(2100, 1, 2)));

        assertThat(change(wish(MID_MONTH, null, 2), today).due().day()).isEqualTo(today);
        assertThat(change(wish(MID_MONTH, null, 2), LocalDate.parse("2026-12-03"))
                        .due()
                        .day())
                .isEqualTo("2026-12-03");
        assertThat(finish.done(plan.id(), PlanFixture.allPassed(), null, "mt001", "d")
                        .due()
                        .day())
                .isEqualTo("2026-12-15");
    }

    @Test
    void a_day_needs_a_calendar() {
        var byMeter = wish(null, new PlanWish.MeterWish(MeterSource.HALL_TICKETS, 100), 2);
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> change(byMeter, LocalDate.parse("2026-12-03")));
        assertThat(change(byMeter, null).due().day()).isNull();
    }

    /** Another checklist does not make work that is due wait; another rule does. */
    @Test
    void what_is_due_stays_due_while_only_its_words_change_and_grace_moves_its_end() {
        clock.turn(Duration.ofDays(14));
        note.note();
        Plan due = plans.find(plan.id());
        assertThat(due.due().stage()).isEqualTo(Stage.DUE);

        Plan other = change(new PlanWish(new Work("t", List.of(), 5), MID_MONTH, null, Basis.SCHEDULE, 3), null);

        assertThat(other.due().stage()).isEqualTo(Stage.DUE);
        assertThat(other.due().nextAt())
                .isEqualTo(requireNonNull(due.due().nextAt()).plus(Duration.ofDays(1)));
        assertThat(change(wish(every("FREQ=WEEKLY;BYDAY=FR"), null, 3), null)
                        .due()
                        .stage())
                .isEqualTo(Stage.WAITING);
    }

    @Test
    void another_meter_counts_from_now_and_one_that_was_reached_is_due_at_once() {
        for (int i = 0; i < 7; i++) count(meters, "hall:hall-1", "e" + i, NINE);
        var everyFive = new PlanWish.MeterWish(MeterSource.HALL_TICKETS, 5);

        Plan metered = change(wish(MID_MONTH, everyFive, 2), null);
        assertThat(metered.due().reading()).isEqualTo(12);
        for (int i = 7; i < 12; i++) count(meters, "hall:hall-1", "e" + i, NINE);
        note.note();
        assertThat(plans.find(plan.id()).due().by()).isEqualTo(DueBy.METER);

        // The meter stands still meanwhile: nobody would look at it again.
        Plan moved = change(wish(every("FREQ=MONTHLY;BYMONTHDAY=20"), everyFive, 2), null);
        assertThat(moved.due().stage()).isEqualTo(Stage.DUE);
        assertThat(moved.due().by()).isEqualTo(DueBy.METER);
    }

    @Test
    void an_ended_plan_and_one_that_changed_too_often_stay_as_they_are() {
        for (int i = 0; i < Plan.MOST_REVISIONS; i++) change(wish(MID_MONTH, null, 3 + i % 2), null);
        assertThatExceptionOfType(PlanRefusal.TooManyChanges.class)
                .isThrownBy(() -> change(wish(MID_MONTH, null, 9), null));
        assertThat(plans.find(plan.id()).revisions()).hasSize(50);

        finish.retire(plan.id(), "m001", "r");
        assertThatExceptionOfType(PlanRefusal.Ended.class).isThrownBy(() -> change(wish(MID_MONTH, null, 9), null));
    }

    @Test
    void a_meter_that_the_device_does_not_have_is_no_rule() {
        devices.put(new io.guichet.equipment.device.Device(
                "printer-1",
                "PRN-1",
                "hall-1",
                null,
                null,
                "PRINTER",
                "M",
                null,
                null,
                null,
                null,
                null,
                true,
                DeviceFixture.SINCE));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> change(wish(null, new PlanWish.MeterWish(MeterSource.WINDOW_SERVICES, 5), 2), null));
    }

    private int asked;

    private Plan change(PlanWish wish, @Nullable LocalDate nextDay) {
        var ask = new ChangePlan.Ask("v001", new IfMatch(null), "c-" + asked++);
        return changePlan.change(plan.id(), wish, nextDay, ask);
    }

    private static PlanWish wish(@Nullable CalendarRule calendar, PlanWish.@Nullable MeterWish meter, int graceDays) {
        return new PlanWish(WORK, calendar, meter, Basis.SCHEDULE, graceDays);
    }
}
