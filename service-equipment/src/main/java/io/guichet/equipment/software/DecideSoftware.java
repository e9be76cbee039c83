package io.guichet.equipment.software;

import io.guichet.equipment.device.Device;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Kept;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import io.guichet.platform.domain.Pushback;
import io.guichet.platform.domain.Stale;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of a request: asked, decided by somebody else, installed, ended. */
public final class DecideSoftware {

    private static final int LONGEST_YEARS = 3;
    private static final int AT_ONCE = 200;

    private final Shelf<SoftwareRequest, SoftwareEvent> requests;
    private final HallTimes times;
    private final Clock clock;

    public DecideSoftware(Shelf<SoftwareRequest, SoftwareEvent> requests, HallTimes times, Clock clock) {
        this.requests = requests;
        this.times = times;
        this.clock = clock;
    }

    /** @param device null for every device of the hall */
    public Kept<SoftwareRequest> request(String hallId, @Nullable Device device, Program program, String why, Act act) {
        String id = Ids.of("software|" + act.key());
        return requests.add(
                SoftwareRequest.request(
                        id, hallId, device == null ? null : device.id(), program, why, act.by(), act.at()),
                act.key());
    }

    /**
     * @param until the last day on which the program may be there
     * @throws InvalidRequest for a day that is past or more than three years ahead
     */
    public Kept<SoftwareRequest> approve(String id, LocalDate until, @Nullable String reason, Act act) {
        return requests.change(id, act, request -> {
            LocalDate today = act.at().atZone(times.zone(request.hallId())).toLocalDate();
            if (until.isBefore(today) || until.isAfter(today.plusYears(LONGEST_YEARS))) {
                throw new InvalidRequest("/until", "from today on, at most " + LONGEST_YEARS + " years ahead");
            }
            Instant expiresAt =
                    until.plusDays(1).atStartOfDay(times.zone(request.hallId())).toInstant();
            return request.decide(new Decision(act.by(), act.at(), true, reason, expiresAt));
        });
    }

    public Kept<SoftwareRequest> refuse(String id, String reason, Act act) {
        return requests.change(
                id, act, request -> request.decide(new Decision(act.by(), act.at(), false, reason, null)));
    }

    public Kept<SoftwareRequest> install(String id, Act act) {
        return requests.change(id, act, request -> request.install(act.by(), act.at()));
    }

    /** Looks for approvals that have ended. Run now and then, by any number of processes. */
    public void expire() {
        Instant now = clock.instant();
        Query ended = Query.all()
                .whereIn("state", List.of(SoftwareState.APPROVED, SoftwareState.INSTALLED, SoftwareState.FOUND))
                .before("decision.expiresAt", now.plusMillis(1))
                .sortedBy("decision.expiresAt")
                .page(0, AT_ONCE);
        for (Kept<SoftwareRequest> kept : requests.list(ended)) {
            try {
                requests.save(kept, kept.it().expire(now), kept.command());
            } catch (Stale | Pushback later) {
                // Something happens there at this moment, or the broker is away: the next look sees.
            }
        }
    }
}
