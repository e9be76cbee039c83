package io.guichet.equipment.permit;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;

/** The leave is taken back; who works on it is not thrown out, the next session does not open. */
public final class WithdrawPermit {

    private final Shelf<Permit, PermitEvent> permits;

    public WithdrawPermit(Shelf<Permit, PermitEvent> permits) {
        this.permits = permits;
    }

    /** A second time changes nothing. */
    public Kept<Permit> withdraw(String id, Act act) {
        return permits.change(id, act, permit -> permit.withdraw(act.by(), act.at()));
    }
}
