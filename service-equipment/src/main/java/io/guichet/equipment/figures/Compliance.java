package io.guichet.equipment.figures;

import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.Run;
import io.guichet.equipment.plan.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well planned work is done (docs/equipment-figures.md).
 *
 * @param done pieces of work done in the time
 * @param onTime of those, before they were overdue
 * @param overdue that stand overdue at the end and were not done
 * @param share of all that was to be done; null when there was nothing
 */
public record Compliance(
        int done, int onTime, int overdue, @Nullable Double share) {

    static Compliance of(List<Plan> plans, Instant from, Instant until) {
        int done = 0;
        int onTime = 0;
        int overdue = 0;
        for (Plan plan : plans) {
            for (Run run : plan.runs()) {
                if (run.at().isBefore(from) || !run.at().isBefore(until)) continue;
                done++;
                if (run.onTime()) onTime++;
            }
            Instant since = plan.due().since();
            if (plan.due().stage() == Stage.OVERDUE && since != null && since.isBefore(until)) overdue++;
        }
        int all = done + overdue;
        return new Compliance(done, onTime, overdue, all == 0 ? null : Double.valueOf((double) onTime / all));
    }
}
