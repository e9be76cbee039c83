package io.guichet.equipment.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.charge.ChargeEvent;
import io.guichet.equipment.charge.ChargeLine;
import io.guichet.equipment.charge.NoteCosts;
import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.equipment.device.PostedHours;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.plan.Basis;
import io.guichet.equipment.plan.CalendarRule;
import io.guichet.equipment.plan.DefinePlan;
import io.guichet.equipment.plan.FinishPlannedWork;
import io.guichet.equipment.plan.InMemoryMeters;
import io.guichet.equipment.plan.InMemoryPlans;
import io.guichet.equipment.plan.ItemResult;
import io.guichet.equipment.plan.NoteDuePlans;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.PlanFixture;
import io.guichet.equipment.plan.PlanWish;
import io.guichet.equipment.plan.Plans;
import io.guichet.equipment.plan.Shift;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Refused;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountFiguresTest {

    private static final Instant FROM = PlanFixture.NINE.minus(Duration.ofHours(9));
    private static final Instant UNTIL = FROM.plus(Duration.ofDays(7));

    private final TurnableClock clock = new TurnableClock(PlanFixture.NINE);
    private final InMemoryDevices devices = new InMemoryDevices(DeviceFixture.printer("a"), DeviceFixture.printer("b"));
    private final Plans plans = new InMemoryPlans();
    private final InMemoryMeters meters = new InMemoryMeters();
    private final PostedHours hours = new PostedHours(PlaceFixture.places());
    private final InMemoryDeviceHistory history = new InMemoryDeviceHistory();
    private final InMemoryShelf<ChargeLine, ChargeEvent> lines = new InMemoryShelf<>("charge line");
    private final CountFigures count = new CountFigures(devices, hours, history, plans, lines);

    @Test
    void a_hall_a_unit_and_a_device_are_counted_from_the_same_facts() {
        history.reported("f", "a", "hall-1", true, PlanFixture.NINE);
        history.repaired("f", "a", "hall-1", PlanFixture.NINE.plusSeconds(3600));
        // Verified after the week: it is corrective all the same.
        history.verified(new Repair("o", "a", "f", 0, UNTIL.plusSeconds(60)), "hall-1");

        assertThat(reliability(null, null).operatingSeconds()).isEqualTo(80 * 3600);
        assertThat(reliability("unit-1", null).devices()).isEqualTo(2);
        assertThat(reliability("unit-9", null).devices()).isZero();
        assertThat(reliability(null, "a").mttrSeconds()).isEqualTo(3600);
        assertThat(reliability(null, "b").mttrSeconds()).isNull();
        assertThat(reliability(null, "b").availability()).isEqualTo(1.0);
    }

    @Test
    void compliance_is_what_was_done_in_time_of_all_that_was_to_be_done() {
        var define = new DefinePlan(plans, meters, hours, WorkingCalendar.ofChina(), clock);
        var finish = new FinishPlannedWork(plans, meters, hours, WorkingCalendar.ofChina(), clock);
        var note = new NoteDuePlans(plans, meters, hours, WorkingCalendar.ofChina(), clock);
        var wish = new PlanWish(
                PlanFixture.WORK,
                CalendarRule.checked("FREQ=MONTHLY", PlanFixture.MONDAY, Shift.NONE),
                null,
                Basis.SCHEDULE,
                0);
        Plan onTime = define.define(devices.find("a"), wish, "k1");
        Plan late = define.define(devices.find("a"), wish, "k2");
        define.define(devices.find("b"), wish, "k3");
        List<ItemResult> passed =
                List.of(new ItemResult("rollers", true, null, null), new ItemResult("fuser", true, null, null));
        finish.done(onTime.id(), passed, null, "m001", "d1");
        clock.turn(Duration.ofDays(2));
        note.note();
        finish.done(late.id(), passed, null, "m001", "d2");

        Compliance compliance = count.count(new CountFigures.Scope("hall-1", null, null), FROM, UNTIL)
                .compliance();
        assertThat(compliance).isEqualTo(new Compliance(2, 1, 1, 1 / 3.0));
        assertThat(count.count(new CountFigures.Scope("hall-1", null, "b"), FROM, UNTIL)
                        .compliance()
                        .share())
                .isEqualTo(0.0);
        assertThat(count.count(new CountFigures.Scope("hall-1", "unit-9", null), FROM, UNTIL)
                        .compliance()
                        .share())
                .isNull();
    }

    @Test
    void costs_are_summed_by_unit_and_by_device() {
        NoteCosts costs = new NoteCosts(lines, hours, 6_000);
        costs.used(new NoteCosts.Used("m1", "hall-1", "unit-1", "a", "toner", 1, 500, PlanFixture.NINE));
        costs.used(new NoteCosts.Used("m2", "hall-1", "unit-1", null, "paper", 1, 300, PlanFixture.NINE));
        costs.used(new NoteCosts.Used("m3", "hall-1", "unit-2", "b", "toner", 1, 900, PlanFixture.NINE));
        costs.used(new NoteCosts.Used("m4", "hall-1", "unit-1", "a", "toner", 1, 7, UNTIL));

        Costs all = count.count(new CountFigures.Scope("hall-1", null, null), FROM, UNTIL)
                .costs();
        assertThat(all.allCents()).isEqualTo(1_700);
        assertThat(all.byUnit()).containsExactly(new Costs.Cost("unit-2", 900), new Costs.Cost("unit-1", 800));
        assertThat(all.byDevice()).containsExactly(new Costs.Cost("b", 900), new Costs.Cost("a", 500));
        assertThat(count.count(new CountFigures.Scope("hall-1", "unit-1", null), FROM, UNTIL)
                        .costs()
                        .allCents())
                .isEqualTo(800);
    }

    @Test
    void more_than_20000_devices_are_counted_unit_by_unit() {
        for (int i = 0; i < CountFigures.MOST_DEVICES - 2; i++) devices.put(DeviceFixture.printer("more-" + i));
        assertThat(reliability(null, null).devices()).isEqualTo(CountFigures.MOST_DEVICES);
        devices.put(DeviceFixture.printer("one-too-many"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> reliability(null, null));
    }

    private Reliability reliability(
            @org.jspecify.annotations.Nullable String unit, @org.jspecify.annotations.Nullable String device) {
        return count.count(new CountFigures.Scope("hall-1", unit, device), FROM, UNTIL)
                .reliability();
    }
}
