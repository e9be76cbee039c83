package io.guichet.equipment.workorder;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.fault.Fault;
import io.guichet.equipment.fault.FaultEvent;
import io.guichet.equipment.fault.FaultState;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Work is to be done. A fault has one work order, however many people open it. */
public final class OpenWorkOrder {

    private final Shelf<WorkOrder, OrderEvent> orders;
    private final Shelf<Asset, AssetEvent> assets;
    private final Shelf<Fault, FaultEvent> faults;

    public OpenWorkOrder(
            Shelf<WorkOrder, OrderEvent> orders, Shelf<Asset, AssetEvent> assets, Shelf<Fault, FaultEvent> faults) {
        this.orders = orders;
        this.assets = assets;
        this.faults = faults;
    }

    /**
     * What work.
     *
     * @param sourceId the plan or finding that it comes from
     */
    public record Wish(
            String assetId,
            Kind kind,
            @Nullable String faultId,
            @Nullable String sourceId) {}

    /** @throws InvalidRequest for a fault of another asset */
    public Kept<WorkOrder> open(Wish wish, Act act) {
        String faultId = wish.faultId();
        String id = Ids.of(faultId == null ? "work-order|" + act.key() : "work-order|fault|" + faultId);
        Asset asset = assets.find(wish.assetId()).it();
        if (faultId != null) {
            Fault fault = faults.find(faultId).it();
            if (!fault.assetId().equals(asset.id())) throw new InvalidRequest("/faultId", "a fault of this asset");
            if (fault.state() == FaultState.RESOLVED && orders.known(id).isEmpty()) {
                throw new Refused(Why.WRONG_STATE, "The fault is resolved.");
            }
        }
        return orders.add(
                WorkOrder.open(id, asset, wish.kind(), faultId, wish.sourceId(), act.by(), act.at()), act.key());
    }
}
