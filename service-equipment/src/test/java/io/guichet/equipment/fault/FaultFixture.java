package io.guichet.equipment.fault;

import static io.guichet.equipment.asset.AssetFixture.NINE;
import static io.guichet.equipment.asset.AssetFixture.act;

import io.guichet.equipment.asset.AssetFixture;
import io.guichet.equipment.organisation.PlaceFixture;
import io.guichet.equipment.shelf.InMemoryShelf;
import io.guichet.equipment.shelf.Kept;
import io.guichet.platform.testing.TurnableClock;
import java.time.Duration;

/** The control room in memory, over the register of {@link AssetFixture}. */
public final class FaultFixture {

    public final AssetFixture register = new AssetFixture();
    public final TurnableClock clock = new TurnableClock(NINE);
    public final InMemoryShelf<Fault, FaultEvent> faults = new InMemoryShelf<>("fault");
    public final SettleFaults settleFaults = new SettleFaults(faults, register.changeAsset, clock);
    public final ReportFault reportFault = new ReportFault(faults, register.assets, settleFaults);
    public final ResolveFault resolveFault = new ResolveFault(faults, settleFaults);
    public final RateFault rateFault = new RateFault(faults);
    public final ReportFromPublic reportFromPublic = new ReportFromPublic(faults, register.register, reportFault);
    public final InMemoryHeartbeats heartbeats = new InMemoryHeartbeats();
    public final HearDevice hearDevice = new HearDevice(heartbeats, register.assets, resolveFault);
    public final NoteSilence noteSilence = new NoteSilence(
            heartbeats, register.assets, PlaceFixture.places(), reportFault, Duration.ofMinutes(5), clock);

    public Kept<Fault> reported(String assetId, Severity severity) {
        return reportFault.report(
                new ReportFault.Report(assetId, severity, Source.STAFF, Reason.NO_POWER, null), act("s1"));
    }
}
