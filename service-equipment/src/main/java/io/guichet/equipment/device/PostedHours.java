package io.guichet.equipment.device;

import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Opening;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When halls work, by the hours they post today. Hours of the past that were posted otherwise are not remembered. */
public final class PostedHours implements HallTimes {

    private final Places places;

    public PostedHours(Places places) {
        this.places = places;
    }

    @Override
    public ZoneId zone(String hallId) {
        return places.find(Kind.HALL, hallId).map(Place::timeZone).orElse(Place.UNTIL_KNOWN);
    }

    @Override
    public Duration open(String hallId, Instant from, Instant until) {
        Optional<Place> hall = places.find(Kind.HALL, hallId);
        return hall.isEmpty() ? Duration.ZERO : open(hall.get(), from, until);
    }

    static Duration open(Place hall, Instant from, Instant until) {
        ZoneId zone = hall.timeZone();
        Duration all = Duration.ZERO;
        LocalDate last = until.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (hall.closures().contains(day)) continue;
            for (Opening opening : hall.hours()) {
                if (opening.day() != day.getDayOfWeek()) continue;
                Instant opens = at(day, opening.opens(), zone);
                Instant closes = at(day, opening.closes(), zone);
                Instant begin = opens.isAfter(from) ? opens : from;
                Instant end = closes.isBefore(until) ? closes : until;
                if (begin.isBefore(end)) all = all.plus(Duration.between(begin, end));
            }
        }
        return all;
    }

    private static Instant at(LocalDate day, int minute, ZoneId zone) {
        LocalDate on = minute == 24 * 60 ? day.plusDays(1) : day;
        return on.atStartOfDay().plusMinutes(minute % (24 * 60)).atZone(zone).toInstant();
    }
}
