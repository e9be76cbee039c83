package io.guichet.queue.appointment;

import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Stale;
import io.guichet.queue.catalogue.Items;
import io.guichet.queue.organisation.Definition;
import io.guichet.queue.organisation.Halls;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Lets appointments of an item be given as the hall says. */
public final class DefinePlan {

    private static final int ROUNDS = 3;

    private final Plans plans;
    private final Halls halls;
    private final Items items;

    public DefinePlan(Plans plans, Halls halls, Items items) {
        this.plans = plans;
        this.halls = halls;
        this.items = items;
    }

    /**
     * @param expected is given the version found, before anything is decided on it
     * @throws NotFound when there is no such hall, or the hall has no such item
     */
    public Definition<AppointmentPlan> define(AppointmentPlan wanted, LongConsumer expected) {
        halls.find(wanted.hallId());
        if (items.known(wanted.itemCode())
                .filter(item -> item.hallId().equals(wanted.hallId()))
                .isEmpty()) {
            throw new NotFound("item", wanted.itemCode());
        }
        return Stale.retry(ROUNDS, () -> {
            Optional<AppointmentPlan> known = plans.known(wanted.itemCode());
            expected.accept(known.map(AppointmentPlan::version).orElse(0L));
            return known.isPresent()
                    ? new Definition<>(plans.save(known.get().redefine(wanted)), false)
                    : new Definition<>(plans.add(wanted.publish()), true);
        });
    }
}
