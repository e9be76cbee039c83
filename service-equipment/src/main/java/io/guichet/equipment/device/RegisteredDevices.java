package io.guichet.equipment.device;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Devices out of the register of assets. */
public final class RegisteredDevices implements Devices {

    private static final List<AssetState> IN_SERVICE =
            List.of(AssetState.IN_STOCK, AssetState.IN_USE, AssetState.FAULTY);

    private final Shelf<Asset, AssetEvent> assets;

    public RegisteredDevices(Shelf<Asset, AssetEvent> assets) {
        this.assets = assets;
    }

    @Override
    public Optional<Device> known(String id) {
        return assets.known(id).map(RegisteredDevices::device);
    }

    @Override
    public Device find(String id) {
        return device(assets.find(id));
    }

    @Override
    public List<Device> ofHall(String hallId, @Nullable String unitId, int limit) {
        return upTo(limit, Query.all().where("spot.hallId", hallId).wherePresent("spot.unitId", unitId));
    }

    @Override
    public List<Device> ofModel(String model, @Nullable String hallId, int limit) {
        return upTo(limit, Query.all().where("card.model", model).wherePresent("spot.hallId", hallId));
    }

    /** Label by label, so that a long list is not read again from its beginning for each page. */
    private List<Device> upTo(int limit, Query wanted) {
        Query inService = wanted.whereIn("state", IN_SERVICE).sortedBy("label");
        List<Device> all = new ArrayList<>();
        Query next = inService;
        while (all.size() < limit) {
            List<Kept<Asset>> page = assets.list(next.page(0, Math.min(Query.MOST, limit - all.size())));
            page.forEach(asset -> all.add(device(asset)));
            if (page.isEmpty()) return all;
            next = inService.after("label", page.getLast().it().label());
        }
        return all;
    }

    private static Device device(Kept<Asset> kept) {
        Asset asset = kept.it();
        return new Device(
                asset.id(),
                asset.label(),
                asset.spot().hallId(),
                asset.spot().unitId(),
                asset.spot().windowId(),
                asset.card().category().name(),
                asset.card().model(),
                asset.spot().socket(),
                asset.card().tamperSeal(),
                asset.holding().custodian(),
                asset.holding().payer(),
                asset.card().deviceId(),
                IN_SERVICE.contains(asset.state()),
                asset.registeredAt());
    }
}
