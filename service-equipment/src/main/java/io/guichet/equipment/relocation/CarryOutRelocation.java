package io.guichet.equipment.relocation;

import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.IfMatch;

/** What was approved is moved. Asked again after a crash it goes on: a device that stands there already stays. */
public final class CarryOutRelocation {

    private final Shelf<Relocation, RelocationEvent> relocations;
    private final ChangeAsset changeAsset;

    public CarryOutRelocation(Shelf<Relocation, RelocationEvent> relocations, ChangeAsset changeAsset) {
        this.relocations = relocations;
        this.changeAsset = changeAsset;
    }

    /** @throws Refused MOVE_NOT_APPROVED, and that it was tried is told (C10) */
    public Kept<Relocation> carryOut(String id, Act act) {
        Kept<Relocation> kept = relocations.find(id);
        if (kept.command().equals(act.key())) return kept;
        act.version().check(kept.version());
        Relocation approved = kept.it();
        try {
            approved.refuseUnless(RelocationState.APPROVED);
        } catch (Refused refused) {
            if (refused.why() == Why.MOVE_NOT_APPROVED) {
                changeAsset.tellMoveRefused(approved.assetId(), approved.to(), act);
            }
            throw refused;
        }
        Act move = new Act("relocation|" + id, act.by(), new IfMatch(null), act.at());
        changeAsset.move(approved.assetId(), approved.to(), id, move);
        return relocations.change(id, act, asked -> asked.moved(act.by(), act.at()));
    }
}
