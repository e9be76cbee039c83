package io.guichet.equipment.closingcheck;

import io.guichet.equipment.organisation.Kind;
import io.guichet.equipment.organisation.Organisation;
import io.guichet.equipment.organisation.Place;
import io.guichet.equipment.organisation.Places;
import io.guichet.equipment.session.CounterSession;
import io.guichet.equipment.session.CounterSessions;
import io.guichet.equipment.shelf.Act;
import io.guichet.equipment.shelf.Query;
import io.guichet.equipment.shelf.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which windows were worked at and nobody signed for (C4, R11), listed the next morning and told once. */
public final class ListMissingChecks {

    private static final int DAYS_TO_LOOK_BACK = 14;

    private final Shelf<ClosingCheck, ClosingEvent> checks;
    private final Shelf<MissingChecks, MissingEvent> missing;
    private final CounterSessions sessions;
    private final Places places;
    private final Organisation organisation;
    private final Clock clock;

    public ListMissingChecks(
            Shelf<ClosingCheck, ClosingEvent> checks,
            Shelf<MissingChecks, MissingEvent> missing,
            CounterSessions sessions,
            Places places,
            Organisation organisation,
            Clock clock) {
        this.checks = checks;
        this.missing = missing;
        this.sessions = sessions;
        this.places = places;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** What is missing. */
    public record Missing(LocalDate day, List<String> windowIds) {}

    /** Of this day; null: of the last day before today on which the hall was open. */
    public Missing missing(String hallId, @Nullable LocalDate day) {
        LocalDate looked = day == null ? lastOpenDay(hallId) : day;
        Set<String> signed =
                checks
                        .list(Query.all()
                                .where("hallId", hallId)
                                .where("day", looked)
                                .page(0, Query.MOST))
                        .stream()
                        .map(kept -> kept.it().windowId())
                        .collect(Collectors.toSet());
        ZoneId zone = organisation.zoneOf(hallId);
        Instant from = looked.atStartOfDay(zone).toInstant();
        Instant until = looked.plusDays(1).atStartOfDay(zone).toInstant();
        return new Missing(
                looked,
                sessions.during(hallId, from, until).stream()
                        .map(CounterSession::windowId)
                        .filter(window -> !signed.contains(window))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /**
     * Tells of the last open day of each hall, once, and again when the queue told late of another session. Run now and
     * then, by any number of processes.
     */
    public void sweep() {
        for (Place hall : organisation.halls()) {
            LocalDate day = lastOpenDay(hall.id());
            String id = hall.id() + "." + day;
            if (!hall.opensOn(day)) continue;
            List<String> windows = missing(hall.id(), day).windowIds();
            Instant now = clock.instant();
            if (missing.known(id).isEmpty()) {
                missing.add(new MissingChecks(id, hall.id(), day, windows, now).note(), id);
            } else {
                Act later = Act.ofService(id + "|" + windows, now);
                missing.change(id, later, noted -> noted.more(windows, now));
            }
        }
    }

    private LocalDate lastOpenDay(String hallId) {
        LocalDate yesterday = organisation.dayIn(hallId, clock.instant()).minusDays(1);
        return places.find(Kind.HALL, hallId)
                .flatMap(hall -> yesterday
                        .minusDays(DAYS_TO_LOOK_BACK)
                        .datesUntil(yesterday.plusDays(1))
                        .filter(hall::opensOn)
                        .reduce((earlier, later) -> later))
                .orElse(yesterday);
    }
}
