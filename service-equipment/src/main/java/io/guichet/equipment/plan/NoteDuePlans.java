package io.guichet.equipment.plan;

import io.guichet.equipment.device.HallTimes;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.time.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Looks for plans that time or a meter has reached. Run now and then, by any number of processes. */
public final class NoteDuePlans {

    private static final int AT_ONCE = 500;
    private static final int METERS_AT_ONCE = 200;

    private final Plans plans;
    private final Meters meters;
    private final HallTimes times;
    private final WorkingCalendar calendar;
    private final Clock clock;

    public NoteDuePlans(Plans plans, Meters meters, HallTimes times, WorkingCalendar calendar, Clock clock) {
        this.plans = plans;
        this.meters = meters;
        this.times = times;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Each is told once; what cannot be written now is left to the next look. */
    public void note() {
        Instant now = clock.instant();
        while (note(plans.toMoveOn(now, AT_ONCE), plan -> plan.noteTime(dates(plan), now)) == AT_ONCE) {
            // A full page that all went well: there may be more.
        }
        for (Meters.Changed changed : meters.changed(METERS_AT_ONCE)) {
            long reading = meters.reading(changed.meterId());
            List<Plan> reached = plans.reachedBy(changed.meterId(), reading, AT_ONCE);
            int noted = note(reached, plan -> plan.noteReading(reading, dates(plan), now));
            if (noted == reached.size() && noted < AT_ONCE) meters.settled(changed);
        }
    }

    private int note(List<Plan> found, Function<Plan, Change<Plan, PlanEvent>> decide) {
        int noted = 0;
        for (Plan plan : found) {
            try {
                plans.save(decide.apply(plan));
                noted++;
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
        return noted;
    }

    private PlanDates dates(Plan plan) {
        return new PlanDates(calendar, times.zone(plan.target().hallId()));
    }
}
