package io.guichet.equipment.workorder;

import io.guichet.equipment.fault.Resolution;
import io.guichet.equipment.fault.ResolveFault;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Change;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/** The steps of a work order. When it is verified, the fault is repaired and the window may open (flow 2). */
public final class ChangeOrder {

    private static final int AT_ONCE = 200;

    private final Shelf<WorkOrder, OrderEvent> orders;
    private final ResolveFault resolveFault;
    private final Clock clock;

    public ChangeOrder(Shelf<WorkOrder, OrderEvent> orders, ResolveFault resolveFault, Clock clock) {
        this.orders = orders;
        this.resolveFault = resolveFault;
        this.clock = clock;
    }

    /** One step; the fault hears of the last one. */
    public Kept<WorkOrder> step(String id, Act act, Function<WorkOrder, Change<WorkOrder, OrderEvent>> decide) {
        return settle(orders.change(id, act, decide), act.at());
    }

    /** Faults that do not know yet, because a crash came between. */
    public void sweep() {
        for (Kept<WorkOrder> order :
                orders.list(Query.all().where("settled", false).page(0, AT_ONCE))) {
            try {
                settle(order, clock.instant());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private Kept<WorkOrder> settle(Kept<WorkOrder> order, Instant now) {
        String faultId = order.it().faultId();
        if (order.it().settled() || faultId == null) return order;
        try {
            resolveFault.resolve(faultId, Resolution.REPAIRED, Act.ofService("verified|" + order.id(), now));
        } catch (NotFound gone) {
            // Nobody is left to be told.
        }
        return Stale.retry(Shelf.ROUNDS, () -> {
            Kept<WorkOrder> fresh = orders.find(order.id());
            return orders.save(fresh, fresh.it().settle(), fresh.command());
        });
    }
}
