package io.guichet.equipment.fault;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** In one step to the control room (C5): the fault is on its list, and the asset is faulty. */
public final class ReportFault {

    private final Shelf<Fault, FaultEvent> faults;
    private final Shelf<Asset, AssetEvent> assets;
    private final SettleFaults settleFaults;

    public ReportFault(Shelf<Fault, FaultEvent> faults, Shelf<Asset, AssetEvent> assets, SettleFaults settleFaults) {
        this.faults = faults;
        this.assets = assets;
        this.settleFaults = settleFaults;
    }

    /** What is reported. */
    public record Report(
            String assetId,
            Severity severity,
            Source source,
            Reason reason,
            @Nullable String note) {}

    /**
     * @return the fault; the one that the same intent reported before
     * @throws Refused WRONG_STATE for what is not in the hall any more
     */
    public Kept<Fault> report(Report report, Act act) {
        Asset asset = assets.find(report.assetId()).it();
        if (asset.state() == AssetState.RETIRED || asset.state() == AssetState.LOST) {
            throw new Refused(Why.WRONG_STATE, asset.label() + " is " + asset.state() + ".");
        }
        String id = Ids.of("fault|" + act.key());
        Kept<Fault> fault = faults.add(
                Fault.report(
                        id,
                        asset,
                        report.severity(),
                        report.source(),
                        report.reason(),
                        report.note(),
                        act.by(),
                        act.at()),
                act.key());
        return settleFaults.settle(fault, act.at());
    }
}
