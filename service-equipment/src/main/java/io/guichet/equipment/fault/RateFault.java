package io.guichet.equipment.fault;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;

/** The control room sees that it is worse, or less bad, than it was reported. */
public final class RateFault {

    private final Shelf<Fault, FaultEvent> faults;

    public RateFault(Shelf<Fault, FaultEvent> faults) {
        this.faults = faults;
    }

    public Kept<Fault> rate(String faultId, Severity severity, Act act) {
        return faults.change(faultId, act, fault -> fault.rate(severity, act.at()));
    }
}
