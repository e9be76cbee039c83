package io.guichet.equipment.plan.http;

import io.guichet.equipment.plan.Due;
import io.guichet.equipment.plan.Plan;
import io.guichet.equipment.plan.Rule;
import io.guichet.equipment.plan.Run;
import io.guichet.equipment.plan.Work;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan with its latest runs, the newest last. */
record PlanView(
        String id,
        String deviceId,
        String hallId,
        @Nullable String unitId,
        @Nullable String campaignId,
        Work work,
        Rule rule,
        Due due,
        List<Run> runs,
        long version) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.target().deviceId(),
                plan.target().hallId(),
                plan.target().unitId(),
                plan.target().campaignId(),
                plan.work(),
                plan.rule(),
                plan.due(),
                plan.runs(),
                plan.version());
    }
}
