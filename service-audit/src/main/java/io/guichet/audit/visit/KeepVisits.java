package io.guichet.audit.visit;

import io.guichet.audit.organisation.Kind;
import io.guichet.audit.organisation.Places;
import io.guichet.audit.organisation.Zones;
import io.guichet.audit.shelf.Shelf;
import io.guichet.audit.shelf.Stored;
import io.guichet.platform.domain.NotFound;
import io.guichet.platform.http.InvalidRequest;
import io.guichet.platform.ids.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Records visits and how the problems met there were solved. */
public final class KeepVisits {

    private final Shelf<LeaderVisit, VisitEvent> visits;
    private final Places places;
    private final Zones zones;
    private final Clock clock;

    public KeepVisits(Shelf<LeaderVisit, VisitEvent> visits, Places places, Zones zones, Clock clock) {
        this.visits = visits;
        this.places = places;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * @throws NotFound for an unknown hall
     * @throws InvalidRequest for a unit of elsewhere, or a day that lies ahead
     */
    public Stored<LeaderVisit> record(
            String hallId,
            @Nullable String unitId,
            String leaderId,
            LocalDate visitedOn,
            String note,
            List<LeaderVisit.Trouble> problems,
            String command) {
        if (places.find(Kind.HALL, hallId).isEmpty()) throw new NotFound("hall", hallId);
        if (unitId != null
                && places.find(Kind.UNIT, unitId)
                        .filter(unit -> unit.hallIds().contains(hallId))
                        .isEmpty()) {
            throw new InvalidRequest("/unitId", unitId + " is not of this hall");
        }
        Instant now = clock.instant();
        if (visitedOn.isAfter(LocalDate.ofInstant(now, zones.of(hallId)))) {
            throw new InvalidRequest("/visitedOn", "lies ahead");
        }
        LeaderVisit visit =
                new LeaderVisit(Ids.of("visit|" + command), hallId, unitId, leaderId, visitedOn, note, problems, now);
        return visits.add(visit.record());
    }

    public Stored<LeaderVisit> solve(
            String id, int number, String by, boolean supervises, String text, String command, LongConsumer expected) {
        Instant now = clock.instant();
        return visits.change(
                id,
                command,
                expected,
                one -> one.solve(number, by, supervises, text, LocalDate.ofInstant(now, zones.of(one.hallId())), now));
    }
}
