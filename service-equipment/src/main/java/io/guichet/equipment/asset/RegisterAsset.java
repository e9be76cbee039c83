package io.guichet.equipment.asset;

import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.ids.Ids;

/** Something new is taken into the register. */
public final class RegisterAsset {

    private final Shelf<Asset, AssetEvent> assets;
    private final Register register;

    public RegisterAsset(Shelf<Asset, AssetEvent> assets, Register register) {
        this.assets = assets;
        this.register = register;
    }

    /**
     * @throws io.guichet.platform.http.InvalidRequest for a place or parent that does not exist
     * @throws io.guichet.equipment.shelf.Refused LABEL_TAKEN, SOCKET_TAKEN, HIERARCHY_CYCLE
     */
    public Kept<Asset> register(Draft draft, Act act) {
        String id = Ids.of("asset|" + act.key());
        register.check(draft.spot(), "/spot", id);
        register.checkParent(id, draft.card().parentId());
        String chosen = draft.label();
        String label = chosen == null ? Labels.of(draft.card().category(), id) : chosen;
        Holding holding = new Holding(draft.owner(), null, draft.costBearer());
        AssetState state = draft.inUse() ? AssetState.IN_USE : AssetState.IN_STOCK;
        return assets.add(
                Asset.register(id, label, draft.card(), draft.spot(), holding, state, act.by(), act.at()), act.key());
    }
}
