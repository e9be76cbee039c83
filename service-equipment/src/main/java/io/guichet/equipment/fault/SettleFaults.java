package io.guichet.equipment.fault;

import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Instant;

/**
 * Tells the asset that a fault of it is open or resolved. Two documents do not change in one write: what a crash leaves
 * between them is found by the sweep. Every step may be repeated.
 */
public final class SettleFaults {

    private static final int AT_ONCE = 200;

    private final Shelf<Fault, FaultEvent> faults;
    private final ChangeAsset changeAsset;
    private final Clock clock;

    public SettleFaults(Shelf<Fault, FaultEvent> faults, ChangeAsset changeAsset, Clock clock) {
        this.faults = faults;
        this.changeAsset = changeAsset;
        this.clock = clock;
    }

    Kept<Fault> settle(Kept<Fault> kept, Instant now) {
        Fault fault = kept.it();
        if (fault.settled()) return kept;
        Act act = Act.ofService("settle|" + fault.id() + "|" + fault.state(), now);
        try {
            if (fault.state() == FaultState.OPEN) changeAsset.fail(fault.assetId(), fault.id(), act);
            else changeAsset.heal(fault.assetId(), fault.id(), act);
        } catch (NotFound gone) {
            // Nobody is left to be told.
        }
        return Stale.retry(Shelf.ROUNDS, () -> {
            Kept<Fault> fresh = faults.find(fault.id());
            return faults.save(fresh, fresh.it().settle(fault.state()), fresh.command());
        });
    }

    /** What is left over from before. */
    public void sweep() {
        for (Kept<Fault> fault : faults.list(Query.all().where("settled", false).page(0, AT_ONCE))) {
            try {
                settle(fault, clock.instant());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
