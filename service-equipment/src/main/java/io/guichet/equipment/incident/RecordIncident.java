package io.guichet.equipment.incident;

import io.guichet.equipment.asset.Asset;
import io.guichet.equipment.asset.AssetEvent;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody saw what should not happen at a device, and finds out who answers for it. */
public final class RecordIncident {

    private final Shelf<Incident, IncidentEvent> incidents;
    private final Shelf<Asset, AssetEvent> assets;
    private final CounterSessions sessions;

    public RecordIncident(
            Shelf<Incident, IncidentEvent> incidents, Shelf<Asset, AssetEvent> assets, CounterSessions sessions) {
        this.incidents = incidents;
        this.assets = assets;
        this.sessions = sessions;
    }

    /**
     * @throws io.guichet.platform.domain.NotFound when there is no such asset
     * @throws InvalidRequest for a time to come, or more than 30 days ago
     */
    public Kept<Incident> record(String assetId, Incident.Sight seen, Act act) {
        String id = Ids.of("incident|" + act.key());
        Asset asset = assets.find(assetId).it();
        Instant at = InvalidRequest.at("/happenedAt", () -> Incident.checkTime(seen.happenedAt(), act.at()));
        Answerer answerer = answererOf(asset, at);
        return incidents.add(Incident.recorded(id, asset, answerer, seen, act.by(), act.at()), act.key());
    }

    /** The window's staff answer for their devices; where nobody was, who signed for it. */
    private @Nullable Answerer answererOf(Asset asset, Instant at) {
        String window = asset.spot().windowId();
        Optional<CounterSession> session = window == null ? Optional.empty() : sessions.at(window, at);
        if (session.isPresent()) return new Answerer(session.get().staffId(), Answerer.Ground.AT_WINDOW);
        String custodian = asset.holding().custodian();
        return custodian == null ? null : new Answerer(custodian, Answerer.Ground.CUSTODIAN);
    }
}
