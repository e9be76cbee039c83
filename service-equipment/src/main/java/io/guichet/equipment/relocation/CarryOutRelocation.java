package io.guichet.equipment.relocation;

import io.guichet.equipment.asset.ChangeAsset;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.http.IfMatch;

/** What was approved is moved. Asked again after a crash it goes on: a device that stands there already stays. */
public final class CarryOutRelocation {

    private final Shelf<Relocation, RelocationEvent> relocations;
    private final ChangeAsset changeAsset;

    public CarryOutRelocation(Shelf<Relocation, RelocationEvent> relocations, ChangeAsset changeAsset) {
        this.relocations = relocations;
        this.changeAsset = changeAsset;
    }

    public Kept<Relocation> carryOut(String id, Act act) {
        Kept<Relocation> kept = relocations.find(id);
        if (kept.command().equals(act.key())) return kept;
        act.version().check(kept.version());
        Relocation approved = kept.it();
        approved.refuseUnless(RelocationState.APPROVED);
        Act move = new Act("relocation|" + id, act.by(), new IfMatch(null), act.at());
        changeAsset.move(approved.assetId(), approved.to(), id, move);
        return relocations.change(id, act, asked -> asked.moved(act.by(), act.at()));
    }
}
