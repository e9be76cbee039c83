package io.guichet.equipment.plan;

import io.guichet.equipment.device.HallTimes;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The planned work was done, or a plan is not needed any more. */
public final class FinishPlannedWork {

    private static final int ROUNDS = 3;

    private final Plans plans;
    private final Meters meters;
    private final HallTimes times;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public FinishPlannedWork(Plans plans, Meters meters, HallTimes times, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.meters = meters;
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param read off the device's meter; needed when the plan goes by it, ignored otherwise
     * @throws PlanRefusal.Ended when nothing is due here any more
     * @throws PlanRefusal.ChecklistIncomplete unless each item is answered once
     * @throws PlanRefusal.ReadingNeeded when the plan goes by the device's meter and nobody read it
     * @throws PlanRefusal.LowerReading when the meter was read at more before
     */
    public Plan done(String id, List<ItemResult> results, @Nullable Long read, String by, String command) {
        return Stale.retry(ROUNDS, () -> {
            Plan plan = plans.find(id);
            if (command.equals(plan.lastCommand())) return plan;
            if (plan.due().stage() == Stage.ENDED) throw new PlanRefusal.Ended(id);
            Long reading = reading(plan, read);
            var completion = new Plan.Completion(results, reading, by, clock.instant());
            Plan done = plans.save(plan.done(completion, dates(plan), command));
            keep(plan, reading, completion);
            return done;
        });
    }

    public Plan retire(String id, String by, String command) {
        return Stale.retry(ROUNDS, () -> {
            Plan plan = plans.find(id);
            if (command.equals(plan.lastCommand())) return plan;
            return plans.save(plan.retire(by, command, clock.instant()));
        });
    }

    private @Nullable Long reading(Plan plan, @Nullable Long read) {
        MeterRule meter = plan.rule().meter();
        if (meter == null) return null;
        long known = meters.reading(meter.meterId());
        if (meter.source() != MeterSource.DEVICE) return known;
        if (read == null) throw new PlanRefusal.ReadingNeeded(plan.id());
        if (read < known) throw new PlanRefusal.LowerReading(known);
        return read;
    }

    /** After the plan, so that this reading does not make due what was just done; lost in a crash, it is in the run. */
    private void keep(Plan plan, @Nullable Long reading, Plan.Completion completion) {
        MeterRule meter = plan.rule().meter();
        if (meter == null || reading == null || meter.source() != MeterSource.DEVICE) return;
        try {
            meters.read(meter.meterId(), reading, completion.at());
        } catch (PlanRefusal.LowerReading meanwhile) {
            // Somebody read it at more in this instant: that reading stands.
        }
    }

    private PlanDates dates(Plan plan) {
        return new PlanDates(calendar, times.zone(plan.target().hallId()));
    }
}
