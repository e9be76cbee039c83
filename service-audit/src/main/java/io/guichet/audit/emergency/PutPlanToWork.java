package io.guichet.audit.emergency;

import io.guichet.audit.drill.EmergencyPlan;
import io.guichet.audit.drill.Rehearse;
import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.audit.shelf.Wanted;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Puts a plan to work in a hall, ticks its steps and ends it. */
public final class PutPlanToWork {

    private final Shelf<Activation, EmergencyEvent> activations;
    private final Rehearse plans;
    private final Places places;
    private final Clock clock;

    public PutPlanToWork(Shelf<Activation, EmergencyEvent> activations, Rehearse plans, Places places, Clock clock) {
        this.activations = activations;
        this.plans = plans;
        this.places = places;
        this.clock = clock;
    }

    /**
     * @throws NotFound for an unknown hall
     * @throws io.guichet.audit.drill.DrillRefusal.UnknownPlan when there is no such version
     * @throws EmergencyRefusal.AlreadyActive while the plan is at work there. Of two commands at one instant both may pass:
     *     the queue takes the second for a new notice
     */
    public Stored<Activation> activate(String hallId, String planCode, int planNumber, String by, String command) {
        String id = Ids.of("emergency|" + command);
        Optional<Stored<Activation>> own = activations.known(id);
        if (own.isPresent()) return own.get();
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        EmergencyPlan plan = plans.plan(planCode, planNumber);
        Wanted active = Wanted.all()
                .with("hallId", hallId)
                .with("state", Activation.State.ACTIVE)
                .with("planCode", planCode);
        if (!activations.list(active, 0, 1).isEmpty()) throw new EmergencyRefusal.AlreadyActive(planCode, hallId);
        Activation activation = new Activation(
                id,
                hallId,
                planCode,
                planNumber,
                plan.kind(),
                plan.title(),
                plan.steps(),
                plan.notice(),
                List.of(),
                by,
                clock.instant(),
                null);
        return activations.add(activation.activate());
    }

    /** @throws io.guichet.platform.http.InvalidRequest for a number that the plan does not have */
    public Stored<Activation> doStep(String id, int step, String by, String command, LongConsumer expected) {
        return InvalidRequest.at(
                "step", () -> activations.change(id, command, expected, one -> one.doStep(step, by, clock.instant())));
    }

    public Stored<Activation> end(String id, String by, String command, LongConsumer expected) {
        return activations.change(id, command, expected, one -> one.end(by, clock.instant()));
    }
}
