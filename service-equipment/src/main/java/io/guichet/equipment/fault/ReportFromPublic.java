package io.guichet.equipment.fault;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.asset.Register;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Refused;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.equipment.shelf.Why;
import io.guichet.platform.domain.NotFound;
import java.time.Duration;
import java.time.Instant;

/**
 * Anybody who scans a label says that the device does not work. Never critical: a stranger closes no window. One open
 * report a device is enough, and there are only so many an hour.
 */
public final class ReportFromPublic {

    static final int OF_A_DEVICE = 3;
    static final int OF_A_HALL = 60;
    private static final Duration WITHIN = Duration.ofHours(1);

    private final Shelf<Fault, FaultEvent> faults;
    private final Register register;
    private final ReportFault reportFault;

    public ReportFromPublic(Shelf<Fault, FaultEvent> faults, Register register, ReportFault reportFault) {
        this.faults = faults;
        this.register = register;
        this.reportFault = reportFault;
    }

    /**
     * @throws NotFound when nothing in the hall has this label
     * @throws Refused TOO_MANY_REPORTS
     */
    public void report(String label, Reason reason, Act act) {
        Asset asset = visible(label);
        if (isReported(asset)) return;
        Instant since = act.at().minus(WITHIN);
        refuseMoreThan(OF_A_DEVICE, "assetId", asset.id(), since);
        refuseMoreThan(OF_A_HALL, "hallId", asset.spot().hallId(), since);
        reportFault.report(new ReportFault.Report(asset.id(), Severity.MINOR, Source.PUBLIC, reason, null), act);
    }

    /** @throws NotFound when nothing in the hall has this label */
    public Asset visible(String label) {
        return register.labelled(label)
                .map(kept -> kept.it())
                .filter(asset -> asset.state() == AssetState.IN_USE || asset.state() == AssetState.FAULTY)
                .orElseThrow(() -> new NotFound("device with label", label));
    }

    /** Whether somebody said so before and it is not repaired yet. */
    public boolean isReported(Asset asset) {
        return faults.count(Query.all().where("assetId", asset.id()).where("state", FaultState.OPEN)) > 0;
    }

    private void refuseMoreThan(int most, String field, String id, Instant since) {
        long before = faults.count(
                Query.all().where(field, id).where("source", Source.PUBLIC).from("reportedAt", since));
        if (before >= most) throw new Refused(Why.TOO_MANY_REPORTS, "There are many reports already. Tell the staff.");
    }
}
