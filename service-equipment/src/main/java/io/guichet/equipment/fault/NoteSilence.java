package io.guichet.equipment.fault;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.asset.AssetState;
import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Looks for devices that fell silent. Only while their hall is open, and was for as long as they are silent: in the
 * evening everything is switched off, as it should be (C4). Run now and then, by any number of processes.
 */
public final class NoteSilence {

    private static final int AT_ONCE = 200;

    private final Heartbeats heartbeats;
    private final Shelf<Asset, AssetEvent> assets;
    private final Places places;
    private final ReportFault reportFault;
    private final Duration lostAfter;
    private final Clock clock;

    public NoteSilence(
            Heartbeats heartbeats,
            Shelf<Asset, AssetEvent> assets,
            Places places,
            ReportFault reportFault,
            Duration lostAfter,
            Clock clock) {
        this.heartbeats = heartbeats;
        this.assets = assets;
        this.places = places;
        this.reportFault = reportFault;
        this.lostAfter = lostAfter;
        this.clock = clock;
    }

    public void sweep() {
        Instant now = clock.instant();
        for (Heartbeats.Beat silent : heartbeats.silentSince(now.minus(lostAfter), AT_ONCE)) {
            try {
                note(silent, now);
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }

    private void note(Heartbeats.Beat silent, Instant now) {
        AssetState state =
                assets.known(silent.assetId()).map(kept -> kept.it().state()).orElse(AssetState.RETIRED);
        if (state != AssetState.IN_USE && state != AssetState.FAULTY) {
            heartbeats.forget(silent.assetId());
            return;
        }
        boolean shouldBeOn = places.find(Kind.HALL, silent.hallId())
                .filter(hall -> hall.includes(now) && hall.includes(now.minus(lostAfter)))
                .isPresent();
        if (!shouldBeOn) return;
        // The same silence seen by two processes is one fault.
        Act act = Act.ofService("silence|" + silent.assetId() + "|" + silent.at(), now);
        Kept<Fault> fault = reportFault.report(
                new ReportFault.Report(silent.assetId(), Severity.MAJOR, Source.HEARTBEAT, Reason.HEARTBEAT_LOST, null),
                act);
        heartbeats.reported(silent, fault.id());
    }
}
