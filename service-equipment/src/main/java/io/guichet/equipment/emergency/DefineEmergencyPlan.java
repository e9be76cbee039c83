package io.guichet.equipment.emergency;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Change;

/** Writes a plan, or a new version of it. The same words again change nothing. */
public final class DefineEmergencyPlan {

    private final Shelf<EmergencyPlan, EmergencyEvent> plans;

    public DefineEmergencyPlan(Shelf<EmergencyPlan, EmergencyEvent> plans) {
        this.plans = plans;
    }

    public Kept<EmergencyPlan> define(EmergencyPlan wanted, Act act) {
        var before = plans.known(wanted.id());
        if (before.isEmpty()) {
            Kept<EmergencyPlan> added = plans.add(wanted.define(1), act.key());
            if (added.it().saysTheSameAs(wanted)) return added;
        }
        return plans.change(
                wanted.id(),
                act,
                plan -> plan.saysTheSameAs(wanted)
                        ? Change.none(plan)
                        : wanted.define(plans.find(wanted.id()).version() + 1));
    }
}
