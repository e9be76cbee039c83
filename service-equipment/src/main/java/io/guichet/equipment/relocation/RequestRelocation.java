package io.guichet.equipment.relocation;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.asset.Spot;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.Change;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;

/** Somebody wants a device to stand elsewhere, or in another socket. */
public final class RequestRelocation {

    private final Shelf<Relocation, RelocationEvent> relocations;
    private final Shelf<Asset, AssetEvent> assets;
    private final Register register;

    public RequestRelocation(
            Shelf<Relocation, RelocationEvent> relocations, Shelf<Asset, AssetEvent> assets, Register register) {
        this.relocations = relocations;
        this.assets = assets;
        this.register = register;
    }

    /** @throws InvalidRequest for a place that does not exist, or where it stands already */
    public Kept<Relocation> request(String assetId, Spot to, String reason, Act act) {
        Asset asset = assets.find(assetId).it();
        if (asset.state() == AssetState.RETIRED) throw new Refused(Why.WRONG_STATE, asset.label() + " is retired.");
        register.check(to, "/to", assetId);
        String id = Ids.of("relocation|" + act.key());
        Change<Relocation, RelocationEvent> asked =
                InvalidRequest.at("/to", () -> Relocation.request(id, asset, to, reason, act.by(), act.at()));
        return relocations.add(asked, act.key());
    }
}
