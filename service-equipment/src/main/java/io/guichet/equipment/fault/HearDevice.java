package io.guichet.equipment.fault;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;

/** A device says that it is there; what was reported because it was silent is over. */
public final class HearDevice {

    private final Heartbeats heartbeats;
    private final Shelf<Asset, AssetEvent> assets;
    private final ResolveFault resolveFault;

    public HearDevice(Heartbeats heartbeats, Shelf<Asset, AssetEvent> assets, ResolveFault resolveFault) {
        this.heartbeats = heartbeats;
        this.assets = assets;
        this.resolveFault = resolveFault;
    }

    /** @throws Refused NOT_YOUR_DEVICE unless the asset is registered under the id that the device signs in with */
    public void hear(String assetId, Act act) {
        Asset asset = assets.find(assetId).it();
        if (!act.by().equals(asset.card().deviceId())) {
            throw new Refused(Why.NOT_YOUR_DEVICE, "This is not the device that is registered here.");
        }
        heartbeats.heard(assetId, asset.spot().hallId(), act.at()).ifPresent(before -> {
            String faultId = before.faultId();
            if (faultId != null) resolveFault.resolve(faultId, Resolution.CAME_BACK, act);
        });
    }
}
