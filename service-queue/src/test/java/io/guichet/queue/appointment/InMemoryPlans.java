package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import io.guichet.queue.organisation.Versioned;
import java.util.Optional;

/** Plans in a map, with the promises of {@link PlansContract}. */
final class InMemoryPlans implements Plans {

    private final Versioned<AppointmentPlan, PlanEvent> plans =
            new Versioned<>(AppointmentPlan::itemCode, AppointmentPlan::version, AppointmentPlan::at);

    @Override
    public Optional<AppointmentPlan> known(String itemCode) {
        return plans.known(itemCode);
    }

    @Override
    public AppointmentPlan add(Change<AppointmentPlan, PlanEvent> change) {
        return plans.add(change);
    }

    @Override
    public AppointmentPlan save(Change<AppointmentPlan, PlanEvent> change) {
        return plans.save(change);
    }
}
