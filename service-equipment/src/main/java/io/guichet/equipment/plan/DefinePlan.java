package io.guichet.equipment.plan;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.HallTimes;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** A device gets a plan. */
public final class DefinePlan {

    private final Plans plans;
    private final Meters meters;
    private final HallTimes times;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public DefinePlan(Plans plans, Meters meters, HallTimes times, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.meters = meters;
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param command the same again finds the plan that it made before
     * @throws InvalidRequest for a meter that the device does not have, or a device out of service
     */
    public Plan define(Device device, PlanWish wish, String command) {
        if (!device.inService()) throw new InvalidRequest("/deviceId", "this device is out of service");
        return define(Ids.of("plan|" + command), device, null, wish, command);
    }

    /** One plan a device, however often it is asked for. */
    Plan ofCampaign(String campaignId, Device device, PlanWish wish) {
        return define(Ids.of("plan|" + campaignId + "|" + device.id()), device, campaignId, wish, campaignId);
    }

    private Plan define(String id, Device device, @Nullable String campaignId, PlanWish wish, String command) {
        Rule rule = wish.ruleFor(device);
        MeterRule meter = rule.meter();
        Target target = new Target(device.id(), device.hallId(), device.unitId(), campaignId);
        return plans.add(Plan.define(
                id,
                target,
                wish.work(),
                rule,
                meter == null ? 0 : meters.reading(meter.meterId()),
                new PlanDates(calendar, times.zone(device.hallId())),
                command,
                clock.instant()));
    }
}
