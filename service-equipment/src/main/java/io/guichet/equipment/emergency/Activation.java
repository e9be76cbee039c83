package io.guichet.equipment.emergency;

import io.guichet.equipment.asset.Category;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Thing;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan at work in one hall, its steps by value: a later version of the plan changes nothing here.
 *
 * @param done numbers of the steps that are done, from 1, in the order they were done
 * @param active false when ended
 */
public record Activation(
        String id,
        String planId,
        long planVersion,
        String hallId,
        Category category,
        Words notice,
        List<Words> steps,
        List<Integer> done,
        boolean active,
        String activatedBy,
        Instant activatedAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt)
        implements Thing {

    public Activation {
        steps = List.copyOf(steps);
        done = List.copyOf(done);
    }

    Change<Activation, EmergencyEvent> activate() {
        return Change.of(
                this,
                new EmergencyEvent.Activated(
                        id, planId, planVersion, hallId, category.name(), notice, activatedBy, activatedAt));
    }

    /** @throws IllegalArgumentException for a number that the plan does not have */
    Change<Activation, EmergencyEvent> doStep(int step, String by, Instant now) {
        if (step < 1 || step > steps.size()) throw new IllegalArgumentException("step: 1 to " + steps.size());
        refuseEnded();
        if (done.contains(step)) return Change.none(this);
        List<Integer> more = new ArrayList<>(done);
        more.add(step);
        Activation after = new Activation(
                id,
                planId,
                planVersion,
                hallId,
                category,
                notice,
                steps,
                more,
                true,
                activatedBy,
                activatedAt,
                null,
                null);
        return Change.of(after, new EmergencyEvent.StepDone(id, planId, hallId, step, by, now));
    }

    Change<Activation, EmergencyEvent> end(String by, Instant now) {
        if (!active) return Change.none(this);
        Activation after = new Activation(
                id,
                planId,
                planVersion,
                hallId,
                category,
                notice,
                steps,
                done,
                false,
                activatedBy,
                activatedAt,
                by,
                now);
        return Change.of(after, new EmergencyEvent.Ended(id, planId, hallId, done.size(), steps.size(), by, now));
    }

    private void refuseEnded() {
        if (!active) throw new Refused(Why.WRONG_STATE, "The emergency is over.");
    }
}
