package io.guichet.equipment.software;

import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What may be on a device, and the news that something was found there. */
public final class Approvals {

    private final Shelf<SoftwareRequest, SoftwareEvent> requests;

    public Approvals(Shelf<SoftwareRequest, SoftwareEvent> requests) {
        this.requests = requests;
    }

    /** Those of the device and those of its whole hall. */
    public List<SoftwareRequest> of(String hallId, String deviceId) {
        return kept(hallId, deviceId).stream().map(Kept::it).toList();
    }

    /** The first round that finds an installed program is noted; each is told once. */
    public void noteFound(String hallId, String deviceId, List<Program> found, String roundId, Instant now) {
        Predicate<SoftwareRequest> seen =
                request -> found.stream().anyMatch(program -> request.allows(deviceId, program, now));
        for (Kept<SoftwareRequest> kept : kept(hallId, deviceId)) {
            if (!seen.test(kept.it())) continue;
            try {
                requests.save(kept, kept.it().found(roundId, deviceId, now), roundId);
            } catch (Stale | Pushback later) {
                // Something happens there at this moment: the next round finds it again.
            }
        }
    }

    private List<Kept<SoftwareRequest>> kept(String hallId, String deviceId) {
        Query approved = Query.all()
                .where("hallId", hallId)
                .whereIn("state", List.of(SoftwareState.APPROVED, SoftwareState.INSTALLED, SoftwareState.FOUND))
                .page(0, Query.MOST);
        List<Kept<SoftwareRequest>> all = new ArrayList<>(requests.list(approved.where("deviceId", deviceId)));
        all.addAll(requests.list(approved.whereAbsent("deviceId")));
        return all;
    }
}
