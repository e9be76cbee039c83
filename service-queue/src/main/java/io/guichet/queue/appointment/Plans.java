package io.guichet.queue.appointment;

import io.guichet.platform.domain.Change;
import java.util.Optional;

/** The plans of all items, one each at most. */
public interface Plans {

    Optional<AppointmentPlan> known(String itemCode);

    /**
     * Stores a new plan.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when somebody else added it meanwhile
     */
    AppointmentPlan add(Change<AppointmentPlan, PlanEvent> change);

    /**
     * Stores what was decided on the version that the plan carries; a change without events is not written.
     *
     * @return as stored, with its version
     * @throws io.guichet.platform.domain.Stale when the stored version is another one
     */
    AppointmentPlan save(Change<AppointmentPlan, PlanEvent> change);
}
