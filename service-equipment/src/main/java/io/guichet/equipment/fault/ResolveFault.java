package io.guichet.equipment.fault;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;

/** It works again, or was never out of order: the asset is healthy, and the window may open. */
public final class ResolveFault {

    private final Shelf<Fault, FaultEvent> faults;
    private final SettleFaults settleFaults;

    public ResolveFault(Shelf<Fault, FaultEvent> faults, SettleFaults settleFaults) {
        this.faults = faults;
        this.settleFaults = settleFaults;
    }

    /** A second time changes nothing. */
    public Kept<Fault> resolve(String faultId, Resolution how, Act act) {
        Kept<Fault> resolved = faults.change(faultId, act, fault -> fault.resolve(how, act.at()));
        return settleFaults.settle(resolved, act.at());
    }
}
