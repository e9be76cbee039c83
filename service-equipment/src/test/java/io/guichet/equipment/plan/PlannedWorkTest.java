package io.guichet.equipment.plan;

import static io.guichet.equipment.plan.PlanFixture.NINE;
import static io.guichet.equipment.plan.PlanFixture.TIMES;
import static io.guichet.equipment.plan.PlanFixture.allPassed;
import static io.guichet.equipment.plan.PlanFixture.count;
import static io.guichet.equipment.plan.PlanFixture.every;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.DeviceFixture;
import io.guichet.equipment.device.InMemoryDevices;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.testing.TurnableClock;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The use cases of plans (S5), on ports that keep their contracts. */
class PlannedWorkTest {

    private final TurnableClock clock = new TurnableClock(NINE);
    private final WorkingCalendar calendar = WorkingCalendar.ofChina();
    private final Plans plans = new InMemoryPlans();
    private final Meters meters = new InMemoryMeters();
    private final Campaigns campaigns = new InMemoryCampaigns();
    private final Device printer = DeviceFixture.printer("printer-1");
    private final InMemoryDevices devices = new InMemoryDevices(printer, DeviceFixture.printer("printer-2"));
    private final DefinePlan define = new DefinePlan(plans, meters, TIMES, calendar, clock);
    private final FinishPlannedWork finish = new FinishPlannedWork(plans, meters, TIMES, calendar, clock);
    private final NoteDuePlans note = new NoteDuePlans(plans, meters, TIMES, calendar, clock);
    private final RunCampaign campaign = new RunCampaign(campaigns, define, devices, clock);

    @Test
    void the_same_command_defines_one_plan_and_finishes_it_once() {
        Plan plan = define.define(printer, wish(null), "k");
        assertThat(define.define(printer, wish(null), "k")).isEqualTo(plan);

        Plan done = finish.done(plan.id(), allPassed(), null, "mt001", "d1");
        assertThat(finish.done(plan.id(), allPassed(), null, "mt001", "d1")).isEqualTo(done);
        assertThat(done.runs()).hasSize(1);
        Plan retired = finish.retire(plan.id(), "m001", "r1");
        assertThat(finish.retire(plan.id(), "m001", "r1")).isEqualTo(retired);
        assertThatExceptionOfType(PlanRefusal.Ended.class)
                .isThrownBy(() -> finish.done(plan.id(), allPassed(), null, "mt001", "d2"));
    }

    @Test
    void a_device_may_have_several_plans_each_with_its_own_rule() {
        define.define(printer, wish(null), "a");
        define.define(printer, wish(new PlanWish.MeterWish(MeterSource.DEVICE, 100)), "b");

        assertThat(plans.search(new Plans.Search(null, "printer-1", null, null), 0, 9))
                .hasSize(2);
    }

    @Test
    void tickets_printed_make_a_plan_due_and_the_work_resets_the_meter() {
        count(meters, "hall:hall-1", "before", NINE);
        Plan plan = define.define(printer, wish(new PlanWish.MeterWish(MeterSource.HALL_TICKETS, 2)), "k");
        assertThat(plan.due().reading()).isEqualTo(3);

        count(meters, "hall:hall-1", "e1", NINE);
        note.note();
        assertThat(plans.find(plan.id()).due().stage()).isEqualTo(Stage.WAITING);
        count(meters, "hall:hall-1", "e2", NINE);
        note.note();
        assertThat(plans.find(plan.id()).due().by()).isEqualTo(DueBy.METER);
        assertThat(meters.changed(9)).isEmpty();

        assertThat(finish.done(plan.id(), allPassed(), null, "mt001", "d").due().reading())
                .isEqualTo(5);
    }

    /** Two kiosks in one hall: each by the numbers that it printed itself. */
    @Test
    void a_kiosk_is_due_by_its_own_numbers() {
        var everyTwo = wish(new PlanWish.MeterWish(MeterSource.KIOSK_TICKETS, 2));
        Device one = DeviceFixture.kiosk("k-1");
        Device other = DeviceFixture.kiosk("k-2");
        Plan ofOne = define.define(one, everyTwo, "a");
        Plan ofOther = define.define(other, everyTwo, "b");

        for (String event : List.of("e1", "e2")) count(meters, MeterSource.ofKiosk("account-k-1"), event, NINE);
        count(meters, MeterSource.ofKiosk("account-k-2"), "e3", NINE);
        note.note();

        assertThat(plans.find(ofOne.id()).due().by()).isEqualTo(DueBy.METER);
        assertThat(plans.find(ofOther.id()).due().stage()).isEqualTo(Stage.WAITING);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> define.define(printer, everyTwo, "c"));
    }

    @Test
    void a_plan_by_the_devices_meter_needs_its_reading() {
        Plan plan = define.define(printer, wish(new PlanWish.MeterWish(MeterSource.DEVICE, 100)), "k");
        meters.read("device:printer-1", 150, NINE);

        assertThatExceptionOfType(PlanRefusal.ReadingNeeded.class)
                .isThrownBy(() -> finish.done(plan.id(), allPassed(), null, "mt001", "d"));
        assertThatExceptionOfType(PlanRefusal.LowerReading.class)
                .isThrownBy(() -> finish.done(plan.id(), allPassed(), 149L, "mt001", "d"));
        assertThat(finish.done(plan.id(), allPassed(), 180L, "mt001", "d").due().reading())
                .isEqualTo(200);
        assertThat(meters.reading("device:printer-1")).isEqualTo(180);
    }

    @Test
    void time_makes_plans_due_and_overdue() {
        Plan plan = define.define(printer, wish(null), "k");
        note.note();
        assertThat(plans.find(plan.id()).due().stage()).isEqualTo(Stage.WAITING);
        clock.turn(Duration.ofDays(14));
        note.note();
        assertThat(plans.find(plan.id()).due().stage()).isEqualTo(Stage.DUE);
        clock.turn(Duration.ofDays(14));
        note.note();
        assertThat(plans.find(plan.id()).due().stage()).isEqualTo(Stage.OVERDUE);
    }

    @Test
    void a_device_out_of_service_or_without_the_meter_gets_no_plan() {
        Device retired = new Device(
                "d",
                "COM-d",
                "hall-1",
                null,
                null,
                "PC",
                "M",
                null,
                null,
                null,
                null,
                null,
                false,
                DeviceFixture.SINCE);
        Device homeless = new Device(
                "d", "COM-d", "hall-1", null, null, "PC", "M", null, null, null, null, null, true, DeviceFixture.SINCE);
        assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> define.define(retired, wish(null), "k"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() ->
                        define.define(homeless, wish(new PlanWish.MeterWish(MeterSource.WINDOW_SERVICES, 9)), "k"));
    }

    @Test
    void a_campaign_gives_every_device_of_the_model_one_plan() {
        Campaign started = campaign.start("P-1000", "hall-1", wish(null), "mt001", "k");
        campaign.spread();
        campaign.spread();

        assertThat(plans.progress(started.id())).isEqualTo(new Plans.Progress(2, 0));
        assertThat(campaigns.find(started.id()).devices()).isEqualTo(2);
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> campaign.start("P-2000", "hall-1", wish(null), "mt001", "k2"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> campaign.start("P-1000", "hall-2", wish(null), "mt001", "k3"));
    }

    @Test
    void a_campaign_over_more_than_5000_devices_goes_hall_by_hall() {
        for (int i = 0; i < RunCampaign.MOST_DEVICES - 2; i++) devices.put(DeviceFixture.printer("more-" + i));
        campaign.start("P-1000", null, wish(null), "mt001", "k");
        devices.put(DeviceFixture.printer("one-too-many"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> campaign.start("P-1000", null, wish(null), "mt001", "k2"));
    }

    private static PlanWish wish(PlanWish.@Nullable MeterWish meter) {
        return new PlanWish(PlanFixture.WORK, every("FREQ=MONTHLY;BYMONTHDAY=15"), meter, Basis.SCHEDULE, 2);
    }
}
