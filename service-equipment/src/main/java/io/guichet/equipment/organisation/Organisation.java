package io.guichet.equipment.organisation;

import io.guichet.platform.http.InvalidRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks things up in the copied organisation for whoever is given an id by a request. */
public final class Organisation {

    private final Places places;

    public Organisation(Places places) {
        this.places = places;
    }

    /** @throws InvalidRequest at this pointer when no such hall was heard of */
    public Place hall(String id, String pointer) {
        return places.find(Kind.HALL, id)
                .orElseThrow(() -> new InvalidRequest(pointer, "no hall " + id + " is known here"));
    }

    /** @throws InvalidRequest at this pointer when the hall has no such unit */
    public Place unit(String id, String hallId, String pointer) {
        return places.find(Kind.UNIT, id)
                .filter(unit -> unit.hallIds().contains(hallId))
                .orElseThrow(() -> new InvalidRequest(pointer, "hall " + hallId + " has no unit " + id));
    }

    /** @throws InvalidRequest at this pointer when the hall has no such window */
    public Place window(String id, String hallId, String pointer) {
        return places.find(Kind.WINDOW, id)
                .filter(window -> window.hallIds().contains(hallId))
                .orElseThrow(() -> new InvalidRequest(pointer, "hall " + hallId + " has no window " + id));
    }

    /** @throws InvalidRequest at this pointer when nobody of this number works in the hall */
    public Place staff(String id, String hallId, String pointer) {
        return places.find(Kind.STAFF, id)
                .filter(person -> person.hallIds().contains(hallId))
                .orElseThrow(() -> new InvalidRequest(pointer, "nobody of number " + id + " works in hall " + hallId));
    }

    /** The unit that somebody works for; null for someone unknown or of no unit. */
    public @Nullable String unitOf(String staffId) {
        return places.find(Kind.STAFF, staffId).map(Place::unitId).orElse(null);
    }

    public List<Place> halls() {
        return places.all(Kind.HALL, null);
    }

    public ZoneId zoneOf(String hallId) {
        return places.find(Kind.HALL, hallId).map(Place::timeZone).orElse(Place.UNTIL_KNOWN);
    }

    public LocalDate dayIn(String hallId, Instant now) {
        return LocalDate.ofInstant(now, zoneOf(hallId));
    }
}
