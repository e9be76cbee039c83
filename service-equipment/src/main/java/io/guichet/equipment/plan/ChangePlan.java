package io.guichet.equipment.plan;

import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.IfMatch;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A plan is made otherwise: its work, its rule, its next day. What it was is kept. */
public final class ChangePlan {

    private static final int ROUNDS = 3;

    private final Plans plans;
    private final Meters meters;
    private final Devices devices;
    private final HallTimes times;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public ChangePlan(
            Plans plans, Meters meters, Devices devices, HallTimes times, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.meters = meters;
        this.devices = devices;
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Who wants it.
     *
     * @param version that it was decided on
     * @param command the same again changes nothing
     */
    public record Ask(String by, IfMatch version, String command) {}

    /**
     * @param nextDay when it is due next, from today on; null: as the rule says
     * @throws InvalidRequest for a meter that the device does not have, or a day without a calendar or before today
     * @throws io.guichet.platform.domain.VersionMismatch when somebody changed it meanwhile
     * @throws PlanRefusal.Ended when nothing is due here any more
     * @throws PlanRefusal.TooManyChanges after 50
     */
    public Plan change(String id, PlanWish wish, @Nullable LocalDate nextDay, Ask ask) {
        return Stale.retry(ROUNDS, () -> {
            Plan plan = plans.find(id);
            if (ask.command().equals(plan.lastCommand())) return plan;
            ask.version().check(plan.version());
            Rule rule = wish.ruleFor(devices.find(plan.target().deviceId()));
            PlanDates dates = new PlanDates(calendar, times.zone(plan.target().hallId()));
            checkDay(rule, nextDay, dates.dayOf(clock.instant()));
            MeterRule meter = rule.meter();
            long reading = meter == null ? 0 : meters.reading(meter.meterId());
            Amendment wanted = new Amendment(wish.work(), rule, nextDay, reading);
            return plans.save(plan.amend(wanted, dates, ask.by(), ask.command(), clock.instant()));
        });
    }

    private static void checkDay(Rule rule, @Nullable LocalDate nextDay, LocalDate today) {
        if (nextDay == null) return;
        if (rule.calendar() == null) throw new InvalidRequest("/nextDay", "only with a calendar");
        if (nextDay.isBefore(today)) throw new InvalidRequest("/nextDay", "from today on, " + today);
        InvalidRequest.at("/nextDay", () -> CalendarRule.checkDay("nextDay", nextDay));
    }
}
