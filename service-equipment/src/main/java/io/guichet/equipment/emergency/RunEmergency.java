package io.guichet.equipment.emergency;

import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.util.List;

/** Activates a plan in a hall, ticks its steps and ends it. One plan at a time in a hall. */
public final class RunEmergency {

    private final Shelf<EmergencyPlan, EmergencyEvent> plans;
    private final Shelf<Activation, EmergencyEvent> activations;
    private final Organisation organisation;

    public RunEmergency(
            Shelf<EmergencyPlan, EmergencyEvent> plans,
            Shelf<Activation, EmergencyEvent> activations,
            Organisation organisation) {
        this.plans = plans;
        this.activations = activations;
        this.organisation = organisation;
    }

    /** @throws Refused WRONG_STATE while another plan is at work in the hall */
    public Kept<Activation> activate(String planId, String hallId, Act act) {
        organisation.hall(hallId, "/hallId");
        Kept<EmergencyPlan> plan = plans.find(planId);
        String id = Ids.of("emergency|" + act.key());
        boolean other = activations.list(Query.all().where("hallId", hallId).where("active", true)).stream()
                .anyMatch(each -> !each.id().equals(id));
        if (other) throw new Refused(Why.WRONG_STATE, "A plan is at work in hall " + hallId + " already.");
        Activation activation = new Activation(
                id,
                planId,
                plan.version(),
                hallId,
                plan.it().category(),
                plan.it().notice(),
                plan.it().steps(),
                List.of(),
                true,
                act.by(),
                act.at(),
                null,
                null);
        return activations.add(activation.activate(), act.key());
    }

    public Kept<Activation> doStep(String id, int step, Act act) {
        return InvalidRequest.at(
                "step", () -> activations.change(id, act, each -> each.doStep(step, act.by(), act.at())));
    }

    public Kept<Activation> end(String id, Act act) {
        return activations.change(id, act, each -> each.end(act.by(), act.at()));
    }
}
